package dev.broadsheet.limits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.broken.Phases;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.limits.LimitProof.Proof;
import dev.broadsheet.source.ContentLoader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A content folder that stays within a limit, or exceeds it. */
final class Content {

    private static final String KEYS = "title: T\ndate: 2026-01-01\n";

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private Content() {
        with("site.yaml", "title: T\n");
    }

    static Content site(String yaml) {
        return new Content().with("site.yaml", yaml);
    }

    /** Returns content with one article of the given text. */
    static Content text(String markdown) {
        return article("a", KEYS, markdown);
    }

    /** Returns content with one article that has the given front matter in addition to the required keys. */
    static Content keys(String yaml) {
        return article("a", KEYS + yaml, "Text.");
    }

    static Content article(String name, String yaml, String markdown) {
        return new Content().with("articles/" + name + ".md", "---\n" + yaml + "\n---\n\n" + markdown + "\n");
    }

    Content with(String path, String content) {
        return with(path, content.getBytes(StandardCharsets.UTF_8));
    }

    Content with(String path, byte[] content) {
        files.put(path, content);
        return this;
    }

    void write(Path project) {
        files.forEach((path, content) -> write(project.resolve("content").resolve(path), content));
    }

    private List<Diagnostic> diagnostics(Path project) {
        write(project);
        Diagnostics diagnostics = new Diagnostics();
        Phases.assemble(ContentLoader.load(project, project.resolve("content"), diagnostics), diagnostics);
        return diagnostics.sorted();
    }

    static void write(Path file, byte[] content) {
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Asserts that the content exceeds a limit: a diagnostic with a position and the limit in its text is reported. */
    Proof isToldAs(String code, String limit) {
        return project -> assertTold(diagnostics(project), code, limit);
    }

    /** Asserts that the content is within a limit. */
    Proof isNotToldAs(String code) {
        return project ->
                assertThat(diagnostics(project)).extracting(Diagnostic::code).doesNotContain(code);
    }

    static void assertTold(List<Diagnostic> diagnostics, String code, String limit) {
        assertThat(diagnostics).anySatisfy(told -> {
            assertThat(told.code()).isEqualTo(code);
            assertThat(told.position().file()).isNotEmpty();
            assertThat(told.message() + " " + told.hint().orElse("")).contains(limit);
        });
    }
}

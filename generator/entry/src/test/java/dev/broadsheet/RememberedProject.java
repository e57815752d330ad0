package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Base class of tests with a project whose runs reuse results of previous ones. */
abstract class RememberedProject {

    static final String SITE = """
            title: The Gazette
            baseUrl: https://example.org/gazette/
            language: en
            """;

    @TempDir
    Path folder;

    Project project;

    @BeforeEach
    void writeAPublication() throws IOException {
        project = Project.in(folder.resolve("kept")).remembering();
        project.write("content/site.yaml", SITE);
        for (int i = 1; i <= 4; i++) {
            project.write("content/articles/a" + i + ".md", article(i, 0));
        }
        project.write("content/articles/plan.svg", picture(0));
        project.write("content/pages/about.md", "---\ntitle: About\n---\nWho we are.\n");
    }

    static String article(int number, int edition) {
        String last = number == 1 ? "![A plan](plan.svg)" : "See [the one before](a" + (number - 1) + ".md).";
        return """
                ---
                title: Report %1$d
                standfirst: What happened, part %1$d.
                date: 2026-03-0%1$d
                tags: [harbour, port %2$d]
                people:
                  - name: Ana Sousa
                ---
                Edition %2$d of the text.[^1]

                ## What next

                %3$s

                [^1]: A note.
                """.formatted(number, edition, last);
    }

    static String picture(int edition) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 20 10\"><rect width=\"" + (edition + 1)
                + "\" height=\"5\"/></svg>";
    }

    final void assertSameAsClean() throws IOException {
        Project clean = Project.in(copyOfTheSources());
        assertThat(clean.generate().published()).isTrue();
        assertThat(project.published()).isEqualTo(clean.published());
    }

    final Path copyOfTheSources() throws IOException {
        Path root = folder.resolve("kept");
        Path copy = Files.createTempDirectory(folder, "clean");
        for (Path file : files(root)) {
            Path target = copy.resolve(root.relativize(file).toString());
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
        return copy;
    }

    private static List<Path> files(Path root) throws IOException {
        List<Path> found = new ArrayList<>();
        for (String part : List.of("content", "templates")) {
            if (Files.exists(root.resolve(part))) {
                try (Stream<Path> walk = Files.walk(root.resolve(part))) {
                    walk.filter(Files::isRegularFile).forEach(found::add);
                }
            }
        }
        return found;
    }
}

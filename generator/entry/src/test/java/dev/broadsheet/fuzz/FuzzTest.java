package dev.broadsheet.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.address.Address;
import dev.broadsheet.broken.Phases;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.picture.SvgFault;
import dev.broadsheet.picture.SvgSanitizer;
import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Publication;
import dev.broadsheet.publication.Xhtml;
import dev.broadsheet.source.ContentLoader;
import dev.broadsheet.source.LoadedContent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Any input results in harmless output or in a diagnostic. {@code -Dbroadsheet.fuzz.runs} sets the number of runs of each
 * test, {@code -Dbroadsheet.fuzz.seed} the seed; failures name both.
 */
@Tag("slow")
class FuzzTest {

    private static final int RUNS = Integer.getInteger("broadsheet.fuzz.runs", 400);
    private static final long SEED = Long.getLong("broadsheet.fuzz.seed", 1);

    private static final Path ATTACK = Path.of("../../acceptance/browser/src/test/resources/attack");
    private static final Path FIXTURE = Path.of("../../acceptance/support/src/fixture/content");
    private static final String SITE = "title: T\n";
    private static final String FRONT = "---\ntitle: T\ndate: 2026-01-01\n---\n\n";

    @TempDir
    Path project;

    @Test
    void markdown() throws Exception {
        markdown(SITE);
    }

    /** Trusted HTML is kept only on the site; other editions treat it like that of any author. */
    @Test
    void trustedMarkdown() throws Exception {
        markdown(SITE + "trusted: [path: articles/]\n");
    }

    private void markdown(String site) throws Exception {
        List<String> corpus = texts(FIXTURE, ".md");
        corpus.addAll(Files.readAllLines(ATTACK.resolve("body.txt")));
        for (int run = 0; run < RUNS; run++) {
            String text = FRONT + new Mutator(SEED + run).next(corpus);
            Optional<Publication> publication = publication(site, "articles/a.md", text, run);
            for (Article article : publication.map(Publication::articles).orElse(List.of())) {
                Harmless.check(Xhtml.of(article.body(), reference -> new Address("x"), false), text);
            }
        }
    }

    @Test
    void frontMatter() throws Exception {
        List<String> corpus = frontMatters();
        for (int run = 0; run < RUNS; run++) {
            publication("articles/a.md", "---\n" + new Mutator(SEED + run).next(corpus) + "\n---\n\nText.\n", run);
        }
    }

    @Test
    void siteYaml() throws Exception {
        List<String> corpus = List.of(
                Files.readString(Path.of("../../content/site.yaml")),
                Files.readString(Path.of("../../acceptance/support/src/fixture/content/site.yaml")));
        for (int run = 0; run < RUNS; run++) {
            publication("site.yaml", new Mutator(SEED + run).next(corpus), run);
        }
    }

    @Test
    void svg() throws Exception {
        List<String> corpus = texts(ATTACK.resolve("svg"), ".svg");
        for (int run = 0; run < RUNS; run++) {
            String text = new Mutator(SEED + run).next(corpus);
            try {
                String clean = new String(
                        SvgSanitizer.clean(text.getBytes(StandardCharsets.UTF_8))
                                .data(),
                        StandardCharsets.UTF_8);
                Harmless.check(clean, text);
                assertThat(SvgSanitizer.clean(clean.getBytes(StandardCharsets.UTF_8))
                                .removed())
                        .as(text)
                        .isEmpty();
            } catch (SvgFault e) {
                assertThat(e.getMessage()).isNotEmpty();
            }
        }
    }

    private Optional<Publication> publication(String path, String text, int run) throws IOException {
        return publication(SITE, path, text, run);
    }

    private Optional<Publication> publication(String site, String path, String text, int run) throws IOException {
        Path content =
                Files.createDirectories(project.resolve("content/articles")).getParent();
        Files.writeString(content.resolve("site.yaml"), site);
        Files.write(content.resolve(path), text.getBytes(StandardCharsets.UTF_8));
        Diagnostics diagnostics = new Diagnostics();
        LoadedContent loaded = ContentLoader.load(project, content, diagnostics);
        try {
            Publication publication = Phases.assemble(loaded, diagnostics);
            assertThat(diagnostics.sorted()).extracting(Diagnostic::message).doesNotContain("");
            return diagnostics.hasErrors() ? Optional.empty() : Optional.of(publication);
        } catch (RuntimeException | StackOverflowError e) {
            throw new AssertionError("seed " + (SEED + run) + ":\n" + text, e);
        }
    }

    private static List<String> frontMatters() throws IOException {
        List<String> corpus = new ArrayList<>(List.of(
                "title: A\ndate: 2026-01-01\nkicker: k\nstandfirst: s\nplace: p\nauthors: [a, b]\nsection: s\nseries: s",
                "title: A\ndate: 2026-01-01\npeople:\n  - name: Ada\n    role: r\ntimeline:\n  - {date: 2023-06, text: t}",
                "title: A\ndate: 2026-01-01\nsources:\n  - title: t\n    url: https://example.org\ncorrections: []"));
        corpus.addAll(Files.readAllLines(ATTACK.resolve("text.txt")));
        return corpus;
    }

    private static List<String> texts(Path folder, String... extensions) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            List<String> texts = new ArrayList<>();
            for (Path file : tree.filter(Files::isRegularFile).sorted().toList()) {
                if (Stream.of(extensions).anyMatch(file.toString()::endsWith)) {
                    texts.add(Files.readString(file));
                }
            }
            return texts;
        }
    }
}

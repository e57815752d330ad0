package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The book of all articles, which a large publication has only when it asks for it. */
class WholeBookTest {

    private static final String SITE =
            "title: A Briefing\nbaseUrl: https://briefing.example/\nlanguage: en\neditions: [epub]\n";
    private static final String FIFTY_THOUSAND_WORDS = "An article of many words. \n\n".repeat(10_000);

    @TempDir
    private Path folder;

    private GenerationReport generate(int articles, String site) {
        Project project = Project.start(folder).write("content/site.yaml", site);
        for (int i = 1; i <= articles; i++) {
            project.article("article-" + i, FIFTY_THOUSAND_WORDS);
        }
        return project.generate();
    }

    private boolean hasBook() {
        return Files.exists(folder.resolve("target/site/book.epub"));
    }

    @Test
    void isMadeIfSomebodyMayReadIt() {
        GenerationReport report = generate(3, SITE);

        assertThat(hasBook()).isTrue();
        assertThat(report.notices()).isEmpty();
    }

    @Test
    void isLeftOutAndMentionedIfItIsTooLarge() {
        GenerationReport report = generate(5, SITE);

        assertThat(hasBook()).isFalse();
        assertThat(report.notices())
                .containsExactly("No book of all articles was made: it would have 250,000 words, more than 200,000."
                        + " To get it all the same, write 'books: [{name: book}]' in site.yaml; to get other books,"
                        + " list them there.");
    }

    @Test
    void isMadeIfItIsAskedFor() {
        GenerationReport report = generate(5, SITE + "books: [{name: book}]\n");

        assertThat(hasBook()).isTrue();
        assertThat(report.notices()).isEmpty();
    }

    @Test
    void countsEachLanguageByItself() {
        Project project = Project.start(folder).write("content/site.yaml", SITE);
        project.write(
                "content/articles/kurz.md", "---\ntitle: Kurz\ndate: 2026-01-01\nlanguage: de\n---\n\nEin Satz.\n");
        GenerationReport report = generate(5, SITE);

        assertThat(hasBook()).isFalse();
        assertThat(folder.resolve("target/site/book-de.epub")).exists();
        assertThat(report.notices()).hasSize(1);
    }
}

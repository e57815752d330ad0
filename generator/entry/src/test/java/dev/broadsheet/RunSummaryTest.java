package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The summary of a run. */
class RunSummaryTest {

    @TempDir
    private Path folder;

    private Project project;

    @BeforeEach
    void start() {
        project = Project.start(folder);
    }

    private String said() {
        GenerationReport report = project.generate();
        assertThat(report.published()).isTrue();
        return RunSummary.published(report, "site");
    }

    @Test
    void countsArticlesAndPages() {
        project.article("first", "Text.").write("content/pages/about.md", "---\ntitle: About\n---\n\nText.\n");

        assertThat(said()).startsWith("1 article and 1 page became ");
    }

    @Test
    void countsTheChaptersOfABook() {
        project.write(
                        "content/site.yaml",
                        "title: A Manual\nbaseUrl: https://a.example/\nkind: manual\neditions: [site]\n")
                .write("content/chapters/1.md", "# One\n\nText.\n")
                .write("content/chapters/2.md", "# Two\n\nText.\n");

        assertThat(said()).startsWith("2 chapters became ");
    }

    @Test
    void countsWhatABookHasBesidesChapters() {
        project.article("first", "Text.")
                .write("content/pages/about.md", "---\ntitle: About\n---\n\nText.\n")
                .write("content/chapters/1.md", "# One\n\nText.\n");

        assertThat(said()).startsWith("1 article, 1 chapter and 1 page became ");
    }
}

package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dates of articles that are only in the names of their files, as blogs have them. */
class DatedNamesTest {

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void start() {
        project = Project.in(folder)
                .write(
                        "content/site.yaml",
                        "title: The Coast\nbaseUrl: https://coast.example/\neditions: [site]\npermalinks:\n  articles: \"{year}/{month}/{day}/{slug}/\"\n");
    }

    @Test
    void aNameThatBeginsWithADateDatesTheArticle() throws IOException {
        project.write("content/articles/2023-06-19-quay.md", "---\ntitle: The quay\n---\nText.\n");

        assertThat(project.generate().published()).isTrue();
        assertThat(project.page("2023/06/19/quay/index.html")
                        .expectFirst("time")
                        .attr("datetime"))
                .isEqualTo("2023-06-19");
    }

    @Test
    void soDoesTheNameOfItsFolder() {
        project.write("content/articles/2023-06-19-quay/index.md", "---\ntitle: The quay\n---\nText.\n");

        assertThat(project.generate().published()).isTrue();
        assertThat(project.output().resolve("2023/06/19/quay/index.html")).exists();
    }

    @Test
    void theFrontMatterHasTheLastWord() {
        project.write("content/articles/2023-06-19-quay.md", "---\ntitle: The quay\ndate: 2023-06-21\n---\nText.\n");

        assertThat(project.generate().published()).isTrue();
        assertThat(project.output().resolve("2023/06/21/quay/index.html")).exists();
    }

    @Test
    void aDateThatIsNoDateIsReportedThoughTheNameHasOne() {
        project.write("content/articles/2023-06-19-quay.md", "---\ntitle: The quay\ndate: soon\n---\nText.\n");

        assertThat(project.generate().diagnostics())
                .singleElement()
                .satisfies(found -> assertThat(found.code()).isEqualTo("BS-YAML-007"));
    }
}

package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Base class of tests of publications that consist of chapters. */
abstract class ChapterPages {

    private static final String SITE = "title: A Manual\nbaseUrl: https://manual.example/\n%s";

    @TempDir
    Path root;

    Project project;

    @BeforeEach
    void start() {
        project = Project.in(root);
        site("kind: book\neditions: [site]\n");
    }

    final void site(String more) {
        project.write("content/site.yaml", SITE.formatted(more));
    }

    final void chapters(String... paths) {
        for (String path : paths) {
            project.write("content/chapters/" + path, "# Title of " + path + "\n\nText of " + path + ".\n");
        }
    }

    final Map<String, String> published() throws IOException {
        GenerationReport report = project.generate();
        assertThat(report.diagnostics()).isEmpty();
        return project.published();
    }

    final Document page(Map<String, String> published, String path) {
        return Jsoup.parse(Objects.requireNonNull(published.get(path), path));
    }
}

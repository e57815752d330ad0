package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts with equal file names are distinguished by their addresses, and names with symbols by words. */
class SlugsTest {

    @TempDir
    Path root;

    private Project project;

    @BeforeEach
    void start() {
        project = Project.in(root)
                .write(
                        "content/site.yaml",
                        "title: T\nbaseUrl: https://t.example/\npermalinks: {articles: '{year}/{slug}/'}\n");
    }

    private void article(String path, int year, String text) {
        project.write(
                "content/articles/" + path,
                "---\ntitle: Title of " + path + "\ndate: " + year + "-01-01\n---\n\n" + text + "\n");
    }

    private Map<String, String> published() throws IOException {
        GenerationReport report = project.generate();
        assertThat(report.diagnostics()).isEmpty();
        return project.published();
    }

    @Test
    void sameNamesAtOtherAddressesAreOtherTexts() throws IOException {
        article("2025/visit.md", 2025, "See [that of 2026](../2026/visit.md).");
        article("2026/visit.md", 2026, "See [that of 2025](../2025/visit.md), [the page](../../pages/visit.md).");
        project.write("content/pages/visit.md", "---\ntitle: The page\n---\n\nText.\n")
                .write("content/chapters/a-b.md", "# A dash\n\nText.\n")
                .write("content/chapters/a/b.md", "# A folder\n\nSee [the dash](../a-b.md).\n");

        Map<String, String> published = published();

        assertThat(published.keySet())
                .contains(
                        "2025/visit/index.html",
                        "2025/visit/brief.pdf",
                        "2026/visit/index.html",
                        "2026/visit/brief.pdf",
                        "visit/index.html",
                        "a-b/index.html",
                        "a/b/index.html");
        assertThat(links(published, "2025/visit/index.html")).contains("../../2026/visit/index.html");
        assertThat(links(published, "2026/visit/index.html"))
                .contains("../../2025/visit/index.html", "../../visit/index.html");
        assertThat(links(published, "a/b/index.html")).contains("../../a-b/index.html");
        assertThat(published.get("2026/visit/index.html")).contains("Title of 2026/visit.md");
    }

    private static List<String> links(Map<String, String> published, String path) {
        return Jsoup.parse(Objects.requireNonNull(published.get(path), path))
                .select(".text a")
                .eachAttr("href");
    }

    @Test
    void signsInNamesOfArticlesAreWords() throws IOException {
        for (String name : new String[] {"[[", "$", "x.py", "clang++", "clang"}) {
            article(name + ".md", 2026, "Text.");
        }

        assertThat(published().keySet())
                .contains(
                        "2026/bracket-bracket/index.html",
                        "2026/dollar/index.html",
                        "2026/x-py/index.html",
                        "2026/clang-plus-plus/index.html",
                        "2026/clang/index.html");
    }
}

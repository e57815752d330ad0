package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data tables that readers of the site may sort, and their rows of sums. */
class SortableTablesTest {

    private static final String TABLE = """
            ```table
            data: |
              country,rate,since
              Total,24.15,
              Ghana,22.9,1957
              Kenya,-1250.5,1963
              Uganda,,1962
            total: country=Total
            sort: -rate
            source: Bank of *all*
            """;

    @TempDir
    static Path root;

    private static Project project;

    @BeforeAll
    static void generate() {
        project = Project.in(root)
                .write("content/site.yaml", "title: T\nbaseUrl: https://example.org/\nlanguage: en\n")
                .article("sorted", TABLE + "sortable: true\n```\n")
                .article("plain", TABLE + "```\n");
        assertThat(project.generate().diagnostics()).isEmpty();
    }

    private static String page(String name) throws IOException {
        return project.text("articles/" + name + "/index.html");
    }

    @Test
    void cellsHaveTheirNumbersInFullAndTheHeadItsOrder() throws IOException {
        assertThat(page("sorted"))
                .contains("<table data-sortable=\"\">")
                .contains("<th scope=\"col\" class=\"align-right\" aria-sort=\"descending\">rate</th>")
                .contains(
                        "<th scope=\"row\">Kenya</th><td class=\"align-right\" data-value=\"-1250.5\">\u22121,250.50</td>")
                .contains("<th scope=\"row\">Uganda</th><td class=\"align-right\" data-value=\"\">\u2013</td>");
    }

    @Test
    void rawHtmlAroundATableLeavesItSortable(@TempDir Path other) throws IOException {
        Project wide = Project.in(other)
                .write("content/site.yaml", "title: T\nbaseUrl: https://example.org/\nlanguage: en\n")
                .article("wide", "<div class=\"wide\">\n\n" + TABLE + "sortable: true\n```\n\n</div>\n");

        assertThat(wide.generate().diagnostics()).isEmpty();
        assertThat(wide.text("articles/wide/index.html"))
                .contains("<table data-sortable=\"\">")
                .contains("data-value=\"-1250.5\"");
    }

    @Test
    void sumsComeLastWhateverTheOrder() throws IOException {
        for (String name : List.of("sorted", "plain")) {
            String page = page(name);
            assertThat(page.indexOf(">Ghana<")).isPositive().isLessThan(page.indexOf(">Kenya<"));
            assertThat(page.indexOf(">Uganda<"))
                    .isLessThan(page.indexOf("<tbody class=\"total\"><tr><th scope=\"row\">Total"));
        }
    }

    @Test
    void yearsWithAGapAreYears() throws IOException {
        assertThat(page("plain"))
                .contains("<td class=\"align-right\">1957</td>")
                .contains("<td class=\"align-right\">24.15</td><td class=\"align-right\">\u2013</td></tr></tbody>");
    }

    @Test
    void onlyAPageWithSuchATableLoadsTheScript() throws IOException {
        try (Stream<Path> assets = Files.list(project.output().resolve("assets"))) {
            assertThat(assets.map(path -> path.getFileName().toString()).filter(name -> name.startsWith("tables.")))
                    .singleElement()
                    .satisfies(name -> assertThat(page("sorted"))
                            .contains("<script defer src=\"../../assets/" + name + "\"></script>"));
        }
        assertThat(page("plain"))
                .doesNotContain("tables.")
                .doesNotContain("data-sortable")
                .doesNotContain("data-value")
                .doesNotContain("aria-sort");
    }

    @Test
    void aSiteWithoutOneHasNoSuchScript(@TempDir Path other) throws IOException {
        Project plain = Project.in(other)
                .write("content/site.yaml", "title: T\nlanguage: en\n")
                .article("plain", TABLE + "```\n");
        plain.generate();

        try (Stream<Path> assets = Files.list(plain.output().resolve("assets"))) {
            assertThat(assets.map(Path::toString)).noneMatch(name -> name.contains("tables."));
        }
    }

    @Test
    void theSourceIsNamedAsOneInEveryEdition() throws IOException {
        assertThat(page("plain")).contains("<div class=\"table-source\">Source: Bank of *all*</div>");
        assertThat(project.text("articles/plain/index.md")).contains("Source: Bank of \\*all\\*");
    }

    @Test
    void anEBookHasNothingOfTheSorting() throws IOException {
        try (ZipFile zip = new ZipFile(project.output().resolve("book.epub").toFile())) {
            List<String> chapters = zip.stream()
                    .filter(entry -> entry.getName().endsWith(".xhtml"))
                    .map(entry -> {
                        try {
                            return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                        } catch (IOException e) {
                            throw new java.io.UncheckedIOException(e);
                        }
                    })
                    .toList();
            assertThat(chapters).anyMatch(text -> text.contains("Source: Bank of *all*"));
            assertThat(chapters).noneMatch(text -> text.contains("data-value") || text.contains("aria-sort"));
        }
    }
}

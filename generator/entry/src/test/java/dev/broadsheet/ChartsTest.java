package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A chart and a sentence generated from one data file, in all editions. */
class ChartsTest {

    private static final String ARTICLE = """
            ## Prices rose by {{data rates.csv: year=2024, Ghana | percent}}

            Of the word of {{minister}} we know; of {{budget}} million, too.[^1] `{{minister}}` is code.

            | country | {{data rates.csv: year=2023, Kenya}} |
            | --- | --- |
            | Kenya | \\{{minister}} |

            ```chart
            type: line
            title: "Ghana reaches {{data rates.csv: year=2024, Ghana | percent}}"
            subtitle: Consumer prices
            data: rates.csv
            unit: "%"
            source: Bank of *all*
            id: prices
            ```

            ```table
            data: rates.csv
            ```

            [The chart](#prices), <b>raw</b>.

            [^1]: It was {{data rates.csv: year=2023..2024, Kenya | change percent | signed}}.
            """;

    @TempDir
    static Path root;

    private static Project project;

    @BeforeAll
    static void generate() {
        project = Project.in(root)
                .write(
                        "content/site.yaml",
                        "title: T\nbaseUrl: https://example.org/\nvalues:\n  minister: Ana *Sousa*\n  budget: 1250\n")
                .write("content/articles/rates.csv", "\ufeffyear,Kenya,Ghana\n2023,7.7,38.1\n2024,4.5,22.9\n")
                .article("prices", ARTICLE);
        assertThat(project.generate().diagnostics()).isEmpty();
    }

    @Test
    void yearsThatNameRowsAreSetAsNames() throws IOException {
        assertThat(page())
                .contains("<th scope=\"col\">year</th><th scope=\"col\" class=\"align-right\">Kenya</th>")
                .contains("<th scope=\"row\">2023</th><td class=\"align-right\">7.7</td>");
    }

    private static String page() throws IOException {
        return project.text("articles/prices/index.html");
    }

    private static String chapter() throws IOException {
        try (ZipFile zip = new ZipFile(project.output().resolve("book.epub").toFile())) {
            return zip.stream()
                    .filter(entry -> entry.getName().endsWith(".xhtml")
                            || entry.getName().endsWith(".opf"))
                    .map(entry -> {
                        try {
                            return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                        } catch (IOException e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .reduce("", String::concat);
        }
    }

    @Test
    void valuesStandWhereverTextDoesAndNotInCode() throws IOException {
        assertThat(page())
                .contains("Prices rose by 22.9%")
                .contains("word of Ana *Sousa* we know; of 1,250 million")
                .contains("<code>{{minister}}</code>")
                .contains("<td>{{minister}}</td>")
                .contains(">7.7</th>")
                .contains("It was \u221242%.")
                .contains("Ghana reaches 22.9%</figcaption>");
    }

    @Test
    void aChartThatIsWiderThanTheTextHasADrawingForThat(@TempDir Path other) throws IOException {
        String chart = ARTICLE.substring(ARTICLE.indexOf("```chart"), ARTICLE.indexOf("```table"))
                .replace("\"Ghana reaches {{data rates.csv: year=2024, Ghana | percent}}\"", "Ghana\nsize: wide");
        Project wide = Project.in(other)
                .write("content/site.yaml", "title: T\nbaseUrl: https://example.org/\n")
                .write("content/articles/rates.csv", "year,Kenya,Ghana\n2023,7.7,38.1\n2024,4.5,22.9\n")
                .article("prices", chart);
        assertThat(wide.generate().diagnostics()).isEmpty();
        assertThat(wide.text("articles/prices/index.html"))
                .contains("<div class=\"plot plot-wide\">")
                .contains(
                        "<div class=\"plot plot-broad\"><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 930 ");
        assertThat(page()).doesNotContain("plot-broad");
    }

    @Test
    void aPageHasTwoDrawingsTheDataAndAFile() throws IOException {
        assertThat(page())
                .contains("<figure id=\"prices\" class=\"chart\"")
                .contains("<div class=\"plot plot-wide\"><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 600 ")
                .contains(
                        "<div class=\"plot plot-narrow\"><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 360 ")
                .contains("aria-label=\"Line chart: Ghana reaches 22.9%. Kenya: 7.7% (2023), 4.5% (2024); Ghana: ")
                .contains("class=\"s-2\"")
                .contains("Source: Bank of *all*")
                .contains("<a class=\"chart-data\" href=\"../rates.csv\"")
                .contains("<th scope=\"row\">2024</th><td class=\"align-right\">4.5%</td>")
                .doesNotContain("style=\"");
        assertThat(project.output().resolve("articles/rates.csv")).exists();
    }

    @Test
    void aDownloadIsCalledAsItsDataOrItsTitleIs(@TempDir Path folder) throws IOException {
        Project named = Project.start(folder);
        named.write(
                        "content/articles/rents.json",
                        "[{\"year\": 2024, \"Rent, EUR\": 4.5}, {\"year\": 2025, \"Rent, EUR\": 5}]")
                .article("named", """
                        ```chart
                        type: bar
                        title: Rents rise
                        data: rents.json
                        ```

                        ```chart
                        type: bar
                        title: "Rents: up by 11%, says Õ & Co."
                        data: |
                          year,Rent
                          2024,4.5
                          2025,5
                        ```
                        """)
                .generate();

        assertThat(Files.readString(named.output().resolve("articles/named/index.html")))
                .contains("<a class=\"chart-data\" download=\"rents.csv\" href=\"data:text/csv;charset=utf-8,year")
                .contains("<a class=\"chart-data\" download=\"rents-up-by-11-says-õ-co.csv\" href=\"data:text/csv;");
    }

    @Test
    void aChartOfTheMarginIsDrawnForIt(@TempDir Path folder) throws IOException {
        Project beside = Project.start(folder).write("content/articles/2026-01-01-a.md", """
                        ---
                        title: A
                        date: 2026-01-01
                        ---
                        ```chart
                        type: bar
                        title: One leads
                        size: margin
                        data: |
                          name,number
                          One,2
                          Two,1
                        ```
                        """);
        beside.generate();

        assertThat(Files.readString(beside.output().resolve("articles/a/index.html")))
                .contains("<figure id=\"figure-1\" class=\"chart margin\">", "plot-margin\"><svg", "viewBox=\"0 0 224 ")
                .doesNotContain("plot-wide\"", "plot-narrow\"");
    }

    @Test
    void anEBookHasThemWithColoursOfItsStyleSheet() throws IOException {
        assertThat(chapter())
                .contains("<div class=\"plot plot-narrow\"><svg")
                .contains("class=\"s-2\"")
                .contains("properties=\"svg\"")
                .doesNotContain("<details");
    }

    @Test
    void aBriefHasTheNamesAsTextAndNoTableOfData() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(
                project.output().resolve("articles/prices/brief.pdf").toFile())) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("Ghana reaches 22.9%", "Consumer prices", "Source: Bank of *all*");
            assertThat(text.replaceAll("[\\s\\u2002]", ""))
                    .contains("Ghana22.9%")
                    .doesNotContain("Showthedata");
        }
    }

    /** The drawing for a page would have seven rows, and be made smaller to fit one. */
    @Test
    void manySmallChartsInABriefHaveMoreColumns(@TempDir Path other) throws IOException {
        String names = IntStream.range(10, 30).mapToObj(i -> "N" + i).collect(Collectors.joining(","));
        Project many = Project.in(other)
                .write("content/site.yaml", "title: T\nbaseUrl: https://example.org/\n")
                .article(
                        "many",
                        "```chart\ntitle: Twenty\ntype: multiples\nsize: wide\ndata: |\n  year," + names + "\n  2020"
                                + ",1".repeat(20) + "\n  2021" + ",2".repeat(20) + "\n```\n");
        assertThat(many.generate().diagnostics()).isEmpty();

        try (PDDocument pdf =
                Loader.loadPDF(many.output().resolve("articles/many/brief.pdf").toFile())) {
            PDFTextStripper lines = new PDFTextStripper();
            lines.setSortByPosition(true);
            assertThat(lines.getText(pdf)).contains("N10 N11 N12 N13").contains("N14 N15 N16 N17");
        }
    }

    @Test
    void feedAndMarkdownHaveTheTable() throws IOException {
        assertThat(project.text("articles/prices/index.md"))
                .contains("| year | Kenya | Ghana |\n| --- | ---: | ---: |\n| 2023 | 7.7% | 38.1% |");
        assertThat(project.text("feed.xml")).contains("2023").doesNotContain("&lt;svg");
    }
}

package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Listings, equations and examples are numbered by chapter, and references to sections have their numbers, in each edition. */
class ChapterReferencesTest {

    private static Project project;

    @BeforeAll
    static void build(@TempDir Path root) throws IOException {
        String counted = """

                ```java {caption="Waiting"}
                wait();
                ```

                $$
                a + b %s
                $$

                $$
                \\text{by } \\eqref{first} \\label{second}
                $$

                $$
                c \\tag{*} \\label{own}
                $$

                ::: example Two ships
                They meet.
                :::

                ::: example
                They part.
                :::
                """;
        project = Project.in(root)
                .write(
                        "content/site.yaml",
                        "title: A Manual\nbaseUrl: https://manual.example/\nkind: manual\ntex: true\n")
                .write(
                        "content/chapters/front/preface.md",
                        "# Preface\n\nSee [](../1-first.md), [](../2-second/1-more.md), [](#aims).\n\n## Aims\n\nText.\n")
                .write(
                        "content/chapters/1-first.md",
                        "# First\n\nText.\n\n## Alpha\n\n### Beta\n\n#### Deep\n\nSee [#alpha], [#beta], [#deep], [#first],"
                                + " [#own], [#example-2].\n"
                                + counted.formatted("\\label{first}"))
                .write("content/chapters/2-second/index.md", "# Second\n" + counted.formatted("\\label{first}"))
                .write(
                        "content/chapters/2-second/1-more.md",
                        "# More\n\nSee [#listing-1], [#gamma], [](../1-first.md#beta), [](../appendices/a.md),"
                                + " [](../1-first.md#listing-1), [](../1-first.md#second), [](../front/preface.md),"
                                + " [](../appendices/a.md#example-2).\n\n## Gamma\n"
                                + counted.formatted("\\label{first}"))
                .write("content/chapters/appendices/a.md", "# Keys\n" + counted.formatted("\\label{first}"));
        GenerationReport report = project.generate();
        assertThat(report.diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"site", "epub", "pdf", "markdown"})
    void numbersAreByChapter(String edition) throws IOException {
        assertThat(text(edition))
                .contains("Listing 1-1", "Listing 2-1", "Listing 2-2", "Listing A-1")
                .contains("(1-1)", "(1-2)", "(2-1)", "(2-2)", "(2-3)", "(2-4)", "(A-1)", "(*)")
                .contains("Example 1-1 Two ships", "Example 2-2", "Example 2-3 Two ships", "Example A-2")
                .doesNotContain("Listing 2-3", "(2-5)", "Example 2-5", "Listing 1 ", "Equation (1)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"site", "epub"})
    void referencesNameTheirTargets(String edition) throws IOException {
        assertThat(text(edition))
                .contains("See Chapter 1, Section 2.1, Section \u201CAims\u201D.")
                .contains(
                        "See Section 1.1, Section 1.1.1, Section \u201CDeep\u201D, Equation (1-1), Equation (*), Example 1-2.")
                .contains(
                        "See Listing 2-2, Section 2.1.1, Section 1.1.1, Appendix A, Listing 1-1, Equation (1-2), Preface,"
                                + " Example A-2.");
    }

    @Test
    void printHasTheirPages() throws IOException {
        assertThat(text("pdf"))
                .contains("See Chapter 1 (p. 1), Section 2.1 (p. 2), Section \u201CAims\u201D.")
                .contains(
                        "See Section 1.1, Section 1.1.1, Section \u201CDeep\u201D, Equation (1-1), Equation (*), Example 1-2.")
                .contains("See Listing 2-2 (p. 3), Section 2.1.1 (p. 3), Section 1.1.1 (p. 1), Appendix A (p. 4),")
                .contains("Preface (p. vi)")
                .containsPattern("Preface[ .]+vi Aims[ .]+vi");
    }

    /** A formula refers to another one by the same number in its text alternative. */
    @Test
    void formulasInWordsHaveTheNumbers() throws IOException {
        assertThat(project.text("second/more/index.html")).contains("alttext=\"by (2-3)\"", "<mtext>(2-3)</mtext>");
    }

    private static String text(String edition) throws IOException {
        String text = switch (edition) {
            case "pdf" -> pdf();
            case "epub" -> epub();
            case "markdown" -> pages("index.md").replace("**", "");
            default -> Jsoup.parse(pages("index.html")).text();
        };
        return text.replaceAll("[\\s\u00A0\\p{Cf}]+", " ")
                .replace(" ¶", "")
                .replace("\\(", "(")
                .replace("\\)", ")")
                .replace("\\*", "*");
    }

    private static String pages(String name) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String path : List.of("front/preface", "first", "second", "second/more", "appendices/a")) {
            text.append(project.text(path + "/" + name));
        }
        return text.toString();
    }

    private static String epub() throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = new ZipFile(project.output().resolve("book.epub").toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                if (entry.getName().contains("/text/")) {
                    text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return Jsoup.parse(text.toString()).text();
    }

    private static String pdf() throws IOException {
        try (PDDocument document =
                Loader.loadPDF(project.output().resolve("book.pdf").toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }
}

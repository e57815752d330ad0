package dev.broadsheet;

import static dev.broadsheet.Project.printed;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The accessibility metadata of an e-book, and messages of EPUBCheck with positions in the content. */
class EpubTest {

    private static final String CLAIM = "dcterms:conformsTo";

    private static final String GIF = "R0lGODlhAQABAIAAAAAAAP///yH5BAAAAAAALAAAAAABAAEAAAIBRAA7";

    @TempDir
    Path root;

    private Project project(String yaml) {
        return Project.in(root)
                .write(
                        "content/site.yaml",
                        "title: Tides\nbaseUrl: https://tides.example/\nlanguage: en\neditions: [epub]\n" + yaml);
    }

    private String entry(String path) throws IOException {
        try (ZipFile zip = new ZipFile(root.resolve("target/site/book.epub").toFile())) {
            return new String(zip.getInputStream(zip.getEntry(path)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void saysThatItIsAccessibleWhenSomebodyAnswersForIt() throws IOException {
        GenerationReport report = project("epub:\n  certifiedBy: The Tide Office\n")
                .article("neap", "A note.[^a]\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n[^a]: Here.")
                .generate();

        assertThat(printed(report)).isEmpty();
        assertThat(entry("OEBPS/package.opf"))
                .contains("<meta property=\"dcterms:conformsTo\" id=\"conforms-to\">"
                        + "EPUB Accessibility 1.1 - WCAG 2.2 Level AA</meta>\n"
                        + "<meta property=\"a11y:certifiedBy\" refines=\"#conforms-to\">The Tide Office</meta>");
    }

    @Test
    void saysNothingWhenNobodyDoes() throws IOException {
        project("").article("neap", "A paragraph.").generate();

        assertThat(entry("OEBPS/package.opf")).doesNotContain(CLAIM);
    }

    @Test
    void isWithoutHazardsUnlessAPictureMayMove() throws IOException {
        project("").article("neap", "A paragraph.").generate();
        assertThat(entry("OEBPS/package.opf")).contains("<meta property=\"schema:accessibilityHazard\">none</meta>");

        byte[] gif = Base64.getDecoder().decode(GIF);
        project("")
                .write("content/articles/wave.gif", gif)
                .article("neap", "![A wave](wave.gif)")
                .generate();
        assertThat(entry("OEBPS/package.opf")).contains("<meta property=\"schema:accessibilityHazard\">unknown</meta>");
    }

    @Test
    void saysNothingWhenTheChecksFindSomethingAndTellsWhat() throws IOException {
        GenerationReport report = project("epub:\n  certifiedBy: The Tide Office\n")
                .article(
                        "neap",
                        "First.\n\n<table><tr><td>a</td><td>b</td></tr></table>\n\nThird, [](https://example.org/).")
                .generate();

        assertThat(report.published()).isTrue();
        assertThat(entry("OEBPS/package.opf")).doesNotContain(CLAIM);
        assertThat(printed(report)).contains("""
                warning BS-EPUB-001: the table has no header cells, so 'book.epub' does not say that it is accessible
                  --> content/articles/neap.md:8:1
                   8 | <table><tr><td>a</td><td>b</td></tr></table>
                     | ^
                  = let it begin with a row that says what its columns hold
                """);
    }

    @Test
    void tellsOfADocumentWhoseEntitiesAreItsOwn() throws IOException {
        GenerationReport report = project("epub:\n  certifiedBy: The Tide Office\n")
                .write("templates/epub/colophon.ftlx", """
                        <!DOCTYPE html [<!ENTITY set "Set by hand">]>
                        <html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en" lang="en">
                        <head><title>Colophon</title></head>
                        <body><p>&set;</p></body>
                        </html>
                        """)
                .article("neap", "A paragraph.")
                .generate();

        assertThat(entry("OEBPS/package.opf")).doesNotContain(CLAIM);
        assertThat(printed(report)).contains("""
                warning BS-EPUB-001: the document has an entity that it declares itself, so 'book.epub' does not say that it is\
                 accessible
                  --> book.epub/OEBPS/colophon.xhtml:4
                  = write the characters, or refer to them by number
                """);
    }

    /** The e-book has no page for the picture, but its index leads to the text. */
    @Test
    void theIndexLeadsToALinkThatLeadsNowhere() throws IOException {
        GenerationReport report = project(
                        "epub:\n  certifiedBy: The Tide Office\nbooks:\n  - name: book\n    index: true\n")
                .write("content/articles/map.gif", Base64.getDecoder().decode(GIF))
                .article("neap", "See [the *map*](map.gif){.term} here.")
                .generate();

        assertThat(printed(report)).isEmpty();
        assertThat(entry("OEBPS/text/neap.xhtml")).contains("See <span id=\"index-1\">the <em>map</em></span> here.");
        assertThat(entry("OEBPS/index.xhtml")).contains("href=\"text/neap.xhtml#index-1\"");
    }

    @Test
    void bringsTheFontsOfTheThemeWhenAskedTo() throws IOException {
        project("").article("neap", "A paragraph.").generate();
        assertThat(entry("OEBPS/package.opf")).doesNotContain("font/woff2");
        assertThat(entry("OEBPS/style/book.css")).doesNotContain("@font-face");

        project("epub:\n  fonts: true\n").generate();
        assertThat(entry("OEBPS/package.opf"))
                .contains("<item id=\"font-1\" href=\"fonts/SourceCodePro-Regular.woff2\" media-type=\"font/woff2\"/>");
        assertThat(entry("OEBPS/style/book.css"))
                .startsWith("@font-face { font-family: \"Source Code Pro\"; font-weight: 400; font-style: normal;"
                        + " src: url(\"../fonts/SourceCodePro-Regular.woff2\"); }\n");
    }

    /** Old reading systems do not support custom properties, and some ignore a style sheet that has any. */
    @Test
    void stylesAreWrittenOut() throws IOException {
        project("").article("neap", "A paragraph.").generate();

        assertThat(entry("OEBPS/style/book.css"))
                .contains(".key { border-top: 3px solid #9b1b19; }")
                .doesNotContain("var(--", "@media", ":root");
        assertThat(entry("OEBPS/style/night.css")).contains(".editor { border-left-color: #e3978c; }");
    }

    /** A machine may be dark and the paper of its reading system white. */
    @Test
    void isDarkOnlyWhereTheReadingSystemSaysSo() throws IOException {
        project("").article("neap", "A paragraph.").generate();

        assertThat(entry("OEBPS/text/neap.xhtml"))
                .contains("href=\"../style/night.css\"")
                .doesNotContain("prefers-color-scheme");
        assertThat(entry("OEBPS/style/night.css"))
                .contains("text.f-1, ")
                .contains(" { fill: currentColor; }")
                .contains(".f-1 { fill: #");
        assertThat(entry("OEBPS/style/night.css").lines().filter(line -> line.contains("#")))
                .isNotEmpty()
                .allMatch(line -> line.startsWith(
                        ":root:is([style*=\"readium-night-on\"], [__ibooks_internal_theme*=\"Night\"]) "));
    }

    @Test
    void saysWhatFormulasThereAre() throws IOException {
        GenerationReport report = project("")
                .article("neap", "So <math alttext=\"h squared\"><msup><mi>h</mi><mn>2</mn></msup></math> it is.")
                .generate();

        assertThat(printed(report)).isEmpty();
        assertThat(entry("OEBPS/package.opf"))
                .contains("media-type=\"application/xhtml+xml\" properties=\"mathml\"/>")
                .contains("<meta property=\"schema:accessibilityFeature\">MathML</meta>");
        assertThat(entry("OEBPS/text/neap.xhtml"))
                .contains("So <math alttext=\"h squared\" xmlns=\"http://www.w3.org/1998/Math/MathML\">"
                        + "<msup><mi>h</mi><mn>2</mn></msup></math> it is.");
    }

    @Test
    void thePdfSetsFormulasAndTellsOfThoseThatItCannotSet() {
        GenerationReport report = project("")
                .write("content/site.yaml", "title: Tides\nbaseUrl: https://tides.example/\neditions: [pdf]\n")
                .article(
                        "neap",
                        "Here <math alttext=\"one half\"><mfrac><mn>1</mn><mn>2</mn></mfrac></math>.\n\n"
                                + "<math alttext=\"much room\"><mspace height=\"9999pt\"/></math>")
                .generate();

        assertThat(printed(report)).isEqualTo("""
                warning BS-MATH-003: the formula cannot be set, and its words are printed: it is higher than the page
                  --> content/articles/neap.md:8:1
                   8 | <math alttext="much room"><mspace height="9999pt"/></math>
                     | ^
                  = divide it into several formulas

                1 warning; first: content/articles/neap.md:8:1: the formula cannot be set, and its words are printed: it\
                 is higher than the page (BS-MATH-003)
                """);
    }

    @Test
    void messagesOfEpubCheckAreToldOfTheMarkdown() throws IOException {
        GenerationReport report = project("")
                .article("neap", "First.\n\n- Second,\n  ` data-pos=\"1:1\"` of it.\n- Third.\n\n> Fourth.")
                .generate();
        assertThat(printed(report)).isEmpty();
        String chapter = entry("OEBPS/text/neap.xhtml");
        assertThat(chapter).contains("data-pos=\"1:1\"").doesNotContain(" data-pos=\"6:1\"");
        String sources = Files.readString(root.resolve("target/broadsheet/book.epub.tsv"));
        int third = line(chapter, "Third.");
        int fourth = line(chapter, "Fourth.");
        String said = """
                ERROR: OEBPS/text/neap.xhtml(%d,7): Error while parsing file: element "li" is odd
                WARNING: OEBPS/text/neap.xhtml(%d,20): Mind this
                USAGE: OEBPS/text/neap.xhtml(1,1): A note
                WARNING: :
                ERROR: book.epub: The mimetype file is wrong
                """.formatted(third, fourth);

        assertThat(report.printer().print(new EpubCheckMessages("book.epub", sources).read(said)))
                .isEqualTo("""
                        error BS-EPUB-002: EPUBCheck: The mimetype file is wrong
                          --> book.epub
                          = it is not made from Markdown

                        error BS-EPUB-002: EPUBCheck: Error while parsing file: element "li" is odd
                          --> content/articles/neap.md:10:1
                          10 | - Third.
                             | ^
                          = in the book it is at book.epub/OEBPS/text/neap.xhtml:%d:7

                        warning BS-EPUB-002: EPUBCheck: Mind this
                          --> content/articles/neap.md:12:3
                          12 | > Fourth.
                             |   ^
                          = in the book it is at book.epub/OEBPS/text/neap.xhtml:%d:20

                        2 errors, 1 warning; first: book.epub: EPUBCheck: The mimetype file is wrong (BS-EPUB-002)
                        """.formatted(third, fourth));
    }

    private static int line(String text, String word) {
        return (int) text.substring(0, text.indexOf(word)).lines().count();
    }
}

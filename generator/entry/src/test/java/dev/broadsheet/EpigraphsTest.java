package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Epigraphs of chapters and books, in three editions. */
class EpigraphsTest {

    private static final String SITE = """
            title: Tides
            baseUrl: https://tides.example/
            language: en
            kind: book
            books:
              - chapters: true
                epigraph: {text: Men may come., author: Alfred Tennyson, source: The Brook}
            """;

    @TempDir
    Path root;

    private Project project;

    @BeforeEach
    void start() {
        project = Project.in(root)
                .write("content/site.yaml", SITE)
                .write("content/chapters/one.md", """
                # One

                ::: epigraph
                Sunset and evening star

                — Tennyson, *Crossing the Bar*
                :::

                The text begins.
                """)
                .write("content/chapters/two.md", """
                # Two

                ::: epigraph A saying
                Ebb follows flood.
                :::

                More text.
                """);
        assertThat(project.generate().diagnostics()).isEmpty();
    }

    private static void assertWords(Element epigraph, String words, String attribution) {
        assertThat(epigraph.attr("role")).isEqualTo("doc-epigraph");
        assertThat(epigraph.select("blockquote > p:not(.by)").text()).isEqualTo(words);
        assertThat(epigraph.select("blockquote > :is(footer, .by)").text()).isEqualTo(attribution);
    }

    private Element html(String path) throws IOException {
        Document page = project.page(path);
        return Objects.requireNonNull(page.selectFirst("main .epigraph"), path);
    }

    private Element epub(String name) throws IOException {
        try (ZipFile zip = new ZipFile(project.output().resolve("book.epub").toFile())) {
            String xhtml = new String(
                    zip.getInputStream(Objects.requireNonNull(zip.getEntry("OEBPS/" + name), name))
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
            Document document = Jsoup.parse(xhtml, "", Parser.xmlParser());
            return Objects.requireNonNull(document.selectFirst("[epub:type=epigraph]"), name);
        }
    }

    @Test
    void siteAndEbookSayWhatTheyAre() throws IOException {
        assertWords(html("index.html"), "Men may come.", "\u2014 Alfred Tennyson, The Brook");
        assertWords(html("one/index.html"), "Sunset and evening star", "\u2014 Tennyson, Crossing the Bar");
        assertWords(html("two/index.html"), "Ebb follows flood.", "\u2014 A saying");
        assertWords(epub("epigraph.xhtml"), "Men may come.", "\u2014 Alfred Tennyson, The Brook");
        assertWords(epub("text/one.xhtml"), "Sunset and evening star", "\u2014 Tennyson, Crossing the Bar");
        assertWords(epub("text/two.xhtml"), "Ebb follows flood.", "\u2014 A saying");
    }

    @Test
    void inPrintTheyAreQuotationsThatOfTheBookOnAPageOfItsOwn() throws IOException {
        try (PDDocument book =
                Loader.loadPDF(project.output().resolve("book.pdf").toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(5);
            stripper.setEndPage(5);
            assertThat(stripper.getText(book).strip().lines())
                    .containsExactly("Men may come.", "\u2014 Alfred Tennyson, The Brook");
            assertThat(quotations(book.getDocumentCatalog().getStructureTreeRoot()))
                    .as("one of the book, one of each chapter")
                    .isEqualTo(3);
        }
    }

    private static long quotations(PDStructureNode node) {
        long own = node instanceof PDStructureElement element
                        && element.getStructureType().equals("BlockQuote")
                ? 1
                : 0;
        return own
                + node.getKids().stream()
                        .filter(PDStructureNode.class::isInstance)
                        .mapToLong(kid -> quotations((PDStructureNode) kid))
                        .sum();
    }
}

package dev.broadsheet.typesetter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.api.DocumentInfo;
import dev.broadsheet.typesetter.api.Stylesheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Page numbering other than consecutively from 1. */
class PageNumbersTest {

    private static final String CSS = """
            @page { size: a6; @bottom-center { content: "page " counter(page) " of " counter(pages) } }
            @page front { @bottom-center { content: counter(page, lower-roman) } }
            .front { page: front }
            h1 { break-before: page }
            #first { counter-reset: page 1 }
            a::after { content: " at " target-counter(attr(href url), page) }
            a.front::after { content: " at " target-counter(attr(href url), page, lower-roman) }
            """;

    private static final String XHTML = """
            <html lang="en"><body><div class="front"><p>Title</p><h1 id="preface">Preface</h1>
            <p><a href="#first">One</a>; <a href="#second">Two</a>; <a class="front" href="#preface">Before</a></p></div>
            <h1 id="first">First</h1><h1 id="second">Second</h1></body></html>
            """;

    @Test
    void beginAnewWhereTheStyleSaysAndLookAsThePagePrintsThem() throws IOException {
        TypesetResult result = typeset();
        assertThat(result.problems()).isEmpty();
        assertThat(result.pagination().pageLabels()).containsExactly("i", "ii", "1", "2");
        assertThat(result.pagination().labelOf("second")).contains("2");
        PdfValidation.assertAccessible(result.pdf());
        try (PDDocument document = Loader.loadPDF(result.pdf())) {
            assertThat(document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
                    .containsExactly("i", "ii", "1", "2");
            assertThat(new PDFTextStripper().getText(document))
                    .contains("One at 1; Two at 2; Before at ii", "page 1 of 4", "page 2 of 4");
        }
    }

    @Test
    void aPageWithoutNumberThatBeginsAnewIsCalledInTheWayOfThoseThatFollow() {
        String silent = CSS + "@page silent { @bottom-center { content: none } } #first { page: silent }";

        assertThat(typeset(silent).pagination().pageLabels()).containsExactly("i", "ii", "1", "2");
    }

    @Test
    void ofAnIndexLeadEachToItsPage() throws IOException {
        String css = "@page { size: a6 } h1 { break-before: page }"
                + "span::after { content: ', ' target-counter(attr(data-targets), page) }";
        String xhtml = """
                <html lang="en"><body><h1 id="a">A</h1><p id="also">Also</p><h1 id="b">B</h1><h1 id="c">C</h1><h1>D</h1>
                <h1 id="e">E</h1><h1>Index</h1><p>Ice<span data-targets="#a #also #b #c #e #gone"></span></p></body></html>
                """;
        TypesetResult result = typeset(css, xhtml);

        assertThat(result.problems()).isEmpty();
        PdfValidation.assertAccessible(result.pdf());
        try (PDDocument document = Loader.loadPDF(result.pdf())) {
            List<PDAnnotation> links = document.getPage(5).getAnnotations();
            assertThat(links.stream().map(PDAnnotation::getContents)).containsExactly("1", "3", "5");
            assertThat(links.stream().map(PageNumbersTest::target)).containsExactly("a", "c", "e");
            assertThat(new PDFTextStripper().getText(document)).contains("Ice, 1–3, 5");
        }
    }

    @Test
    void ofAPassageAreARangeFromItsBeginningToItsEnd() throws IOException {
        String css = "@page { size: a6 } h1 { break-before: page }"
                + "span::after { content: ', ' target-counter(attr(data-targets), page) }";
        String xhtml = """
                <html lang="en"><body><h1 id="a">A</h1><h1 id="b">B</h1><h1>C</h1><h1>D</h1><h1 id="e">E</h1>
                <h1>Index</h1><p>Ice<span data-targets="#b - #e #a"></span>; snow<span data-targets="#b - #gone"></span>;
                hail<span data-targets="- #a -"></span></p></body></html>
                """;
        TypesetResult result = typeset(css, xhtml);

        try (PDDocument document = Loader.loadPDF(result.pdf())) {
            assertThat(new PDFTextStripper().getText(document)).contains("Ice, 1–5; snow, 2; hail, 1");
            assertThat(document.getPage(5).getAnnotations().stream().map(PageNumbersTest::target))
                    .containsExactly("a", "e", "b", "a");
        }
    }

    /** A page number that is printed elsewhere in bold is not printed twice; a range that contains it stays whole. */
    @Test
    void thatArePrintedElsewhereAreLeftOutWithTheirComma() throws IOException {
        String css = "@page { size: a6 } h1 { break-before: page }"
                + "span::after { content: target-counter(attr(data-targets), page) }";
        String xhtml = """
                <html lang="en"><body><h1 id="a">A</h1><p id="also">Also</p><h1 id="b">B</h1><h1 id="c">C</h1>
                <h1>Index</h1><p>Ice<span data-targets=", #a / #also"></span><span data-targets=", #also"></span>;
                snow<span data-targets=", #a #b #c / #b"></span>; hail<span data-targets=", #a - #c / #b #c"></span>;
                rain<span data-targets=", #a - #also #b / #also"></span>; fog<span data-targets=", #gone / #a"></span>.</p></body></html>
                """;
        TypesetResult result = typeset(css, xhtml);

        try (PDDocument document = Loader.loadPDF(result.pdf())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("Ice, 1; snow, 1, 3; hail, 1–3; rain, 2; fog.");
        }
    }

    private static String target(PDAnnotation link) {
        try {
            return ((PDNamedDestination) ((PDAnnotationLink) link).getDestination()).getNamedDestination();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TypesetResult typeset() {
        return typeset(CSS);
    }

    private static TypesetResult typeset(String css) {
        return typeset(css, XHTML);
    }

    private static TypesetResult typeset(String css, String xhtml) {
        Typesetter.Builder builder = Typesetter.builder().stylesheet(new Stylesheet("numbers.css", css));
        ThemeFonts.all().forEach(builder::font);
        DocumentInfo info =
                new DocumentInfo("Numbers", List.of(), "", List.of(), Locale.ENGLISH, "test", Instant.EPOCH, "");
        return builder.build().typeset(xhtml, info, reference -> Optional.empty());
    }
}

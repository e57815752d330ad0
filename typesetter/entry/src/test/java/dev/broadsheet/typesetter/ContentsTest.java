package dev.broadsheet.typesetter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.api.DocumentInfo;
import dev.broadsheet.typesetter.api.Stylesheet;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Page numbers of the document that it prints itself, for example in a table of contents. */
class ContentsTest {

    @Test
    void printsRightNumbersWhenTheContentsGrowByTheirNumbers() throws IOException {
        String css = "@page { size: 300pt 120pt; margin: 20pt } p, h1 { margin: 0; font-size: 10pt; line-height: 20pt }"
                + " a::after { content: target-counter(attr(href url), page) ' ' target-text(attr(href url)) }";
        StringBuilder xhtml = new StringBuilder("<html lang=\"en\"><body>");
        for (int i = 0; i < 12; i++) {
            xhtml.append("<p><a href=\"#h").append(i).append("\">to ").append(i).append(" on </a></p>");
        }
        for (int i = 0; i < 12; i++) {
            String title = "heading " + i + " is long enough that it takes two lines of the contents, once it is known";
            xhtml.append("<h1 id=\"h" + i + "\">").append(title).append("</h1>");
        }
        TypesetResult result = typeset(css, xhtml.append("</body></html>").toString());
        assertThat(result.problems()).isEmpty();
        try (PDDocument document = Loader.loadPDF(result.pdf())) {
            String text = new PDFTextStripper().getText(document);
            for (int i = 0; i < 12; i++) {
                assertThat(text)
                        .contains("to " + i + " on "
                                + result.pagination().labelOf("h" + i).orElseThrow() + " heading");
            }
        }
    }

    @Test
    void leadsTheEyeToThePageNumber() throws IOException {
        String css = "h1 { break-before: page } a::after { content: leader('.') target-counter(attr(href url), page) }";
        String xhtml = "<html lang=\"en\"><body><p><a href=\"#one\">First</a></p><p><a href=\"#two\">Second one</a></p>"
                + "<h1 id=\"one\">Alpha</h1><h1 id=\"two\">Beta</h1></body></html>";
        TypesetResult result = typeset(css, xhtml);
        assertThat(result.problems()).isEmpty();
        PdfValidation.assertAccessible(result.pdf());
        try (PDDocument document = Loader.loadPDF(result.pdf())) {
            assertThat(new PDFTextStripper().getText(document))
                    .containsPattern("First \\.{40,}2\\R")
                    .containsPattern("Second one \\.{40,}3\\R");
        }
    }

    @Test
    void countsBlankAndTurnedPages() throws IOException {
        String css =
                "@page { size: a5 } @page wide { size: a5 landscape } table { page: wide } h1 { break-before: recto }"
                        + " a::after { content: leader('.') target-counter(attr(href url), page) }";
        String xhtml = "<html lang=\"en\"><body><p><a href=\"#one\">First</a></p><h1 id=\"one\">Alpha</h1>"
                + "<table><tr><th scope=\"col\">Head</th></tr><tr><td>Cell</td></tr></table></body></html>";
        TypesetResult result = typeset(css, xhtml);
        assertThat(result.problems()).isEmpty();
        PdfValidation.assertAccessible(result.pdf());
        try (PDDocument document = Loader.loadPDF(result.pdf())) {
            assertThat(new PDFTextStripper().getText(document)).containsPattern("First \\.{40,}3\\R");
            assertThat(document.getPages())
                    .extracting(page ->
                            page.getMediaBox().getWidth() > page.getMediaBox().getHeight())
                    .containsExactly(false, false, false, true);
        }
    }

    private static TypesetResult typeset(String css, String xhtml) {
        Typesetter.Builder builder = Typesetter.builder().stylesheet(new Stylesheet("toc.css", css));
        ThemeFonts.all().forEach(builder::font);
        DocumentInfo info =
                new DocumentInfo("Contents", List.of(), "", List.of(), Locale.ENGLISH, "test", Instant.EPOCH, "");
        return builder.build().typeset(xhtml, info, reference -> Optional.empty());
    }

    @Test
    void printsThePageOfEachTarget() throws IOException {
        String css = "h1 { break-before: page } a::after { content: \" (\" target-text(attr(href url)) \", \""
                + " target-counter(attr(href url), page) \")\" }";
        String xhtml = "<html lang=\"en\"><body><p><a href=\"#one\">First</a></p><p><a href=\"#two\">Second</a></p>"
                + "<h1 id=\"one\">Alpha</h1><h1 id=\"two\">Beta</h1></body></html>";
        TypesetResult result = typeset(css, xhtml);
        assertThat(result.problems()).isEmpty();
        try (PDDocument document = Loader.loadPDF(result.pdf())) {
            assertThat(new PDFTextStripper().getText(document)).contains("First (Alpha, 2)", "Second (Beta, 3)");
        }
    }

    @Test
    void printsTheFirstLetterOfATarget() throws IOException {
        String css = "a::after { content: ' (' target-text(attr(href url), first-letter) ')' }"
                + " b::after { content: target-text(url(#one), after) }";
        String xhtml = "<html lang=\"en\"><body><p><a href=\"#one\">First</a> <b>B</b></p>"
                + "<h1 id=\"one\">“Alpha”</h1></body></html>";
        TypesetResult result = typeset(css, xhtml);
        assertThat(result.problems()).hasSize(1).first().asString().contains("target-text(url(#one), after)");
        try (PDDocument document = Loader.loadPDF(result.pdf())) {
            assertThat(new PDFTextStripper().getText(document)).contains("First (“A) B");
        }
    }
}

package dev.broadsheet.typesetter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.api.DocumentInfo;
import dev.broadsheet.typesetter.api.Stylesheet;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code -bs-same-page: omit}: references omit page numbers of targets on the same page. */
class SamePageTest {

    private static final String CSS = """
            @page { size: 200pt 70pt; margin: 10pt }
            html { font: 8pt/10pt "Source Serif 4" }
            p, h1, div { margin: 0; font: inherit }
            h1 { break-before: page }
            a::after, span::after { content: " (p. " target-counter(attr(href url), page) ")"; -bs-same-page: omit }
            """;

    @Test
    void theNumberOfAnotherPageIsPrintedAndThatOfTheSameIsNot() throws IOException {
        assertThat(pages("<h1 id='one'>One</h1><p>See <a href='#one'>One</a>, <a href='#two'>Two</a>.</p>"
                        + "<h1 id='two'>Two</h1><p>See <a href='#one'>One</a>, <a href='#two'>Two</a>.</p>"))
                .containsExactly("One See One, Two (p. 2).", "Two See One (p. 1), Two.");
    }

    @Test
    void withoutItAllNumbersArePrinted() throws IOException {
        assertThat(pages(
                        "a::after { -bs-same-page: print }", "<h1 id='one'>One</h1><p>See <a href='#one'>One</a>.</p>"))
                .containsExactly("One See One (p. 1).");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr><td>See <a href='#one'>One</a>, <a href='#two'>Two</a>.</td></tr></table>",
                "<p style='float: left'>See <a href='#one'>One</a>, <a href='#two'>Two</a>.</p><p>Text.</p>",
                "<p><span style='display: inline-block'>See <a href='#one'>One</a>, <a href='#two'>Two</a>.</span></p>",
                "<div style='position: absolute; top: 20pt'>See <a href='#one'>One</a>, <a href='#two'>Two</a>.</div>",
                "<ol style='list-style: none'><li>See <a href='#one'>One</a>, <a href='#two'>Two</a>.</li></ol>"
            })
    void whereverTheReferenceIs(String reference) throws IOException {
        assertThat(pages("<h1 id='one'>One</h1>" + reference + "<h1 id='two'>Two</h1>")
                        .get(0))
                .contains("See One, Two (p. 2).");
    }

    @Test
    void aPageOfTheSameNumberIsAnother() throws IOException {
        assertThat(
                        pages(
                                "<h1 id='one'>One</h1><h1 style='counter-reset: page 1'>Two</h1><p>See <a href='#one'>One</a>.</p>"))
                .containsExactly("One", "Two See One (p. 1).");
    }

    @Test
    void ofSeveralTargetsNoneIsOnAnother() throws IOException {
        String css = "span::after { content: ' (p. ' target-counter(attr(title), page) ')' }";
        assertThat(
                        pages(
                                css,
                                "<h1 id='one'>One</h1><p id='also'>See <span title='#one #also'>it</span>, "
                                        + "<span title='#one - #two'>all</span>, <span title='#gone'>none</span>.</p><h1 id='two'>Two</h1>"))
                .first()
                .isEqualTo("One See it, all (p. 1–2), none.");
    }

    /** Without its number, the reference takes one line and moves to the page before, so that its target is on another page. */
    @Test
    void aReferenceThatWouldLeaveItsTargetKeepsTheNumber() throws IOException {
        String words = "<p>" + "A line.<br>".repeat(3) + "A line.</p>";
        String reference = "<p style='width: 90pt'>Of this tell more <a href='#x'>those</a></p>";
        String target = "<div id='x' style='break-inside: avoid'>It<br>is<br>here</div>";

        assertThat(pages("a::after { content: none }", words + reference + target))
                .containsExactly("A line. A line. A line. A line. Of this tell more those", "It is here");
        assertThat(pages(words + reference + target))
                .containsExactly("A line. A line. A line. A line.", "Of this tell more those (p. 2) It is here");
    }

    @Test
    void linksAreWholeAndAccessible() throws IOException {
        TypesetResult result = typeset("", "<h1 id='one'>One</h1><p>See <a href='#one'>One</a>.</p>");
        assertThat(result.problems()).isEmpty();
        PdfValidation.assertAccessible(result.pdf());
    }

    private static List<String> pages(String body) throws IOException {
        return pages("", body);
    }

    private static List<String> pages(String css, String body) throws IOException {
        TypesetResult result = typeset(css, body);
        assertThat(result.problems()).isEmpty();
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(result.pdf())) {
            PDFTextStripper text = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                text.setStartPage(page);
                text.setEndPage(page);
                pages.add(text.getText(document).strip().replaceAll("\\s+", " "));
            }
        }
        return pages;
    }

    private static TypesetResult typeset(String css, String body) {
        Typesetter.Builder builder = Typesetter.builder().stylesheet(new Stylesheet("same.css", CSS + css));
        ThemeFonts.all().forEach(builder::font);
        DocumentInfo info =
                new DocumentInfo("Same", List.of(), "", List.of(), Locale.ENGLISH, "test", Instant.EPOCH, "");
        String xhtml = "<html lang='en'><body>" + body + "</body></html>";
        return builder.build().typeset(xhtml, info, reference -> Optional.empty());
    }
}

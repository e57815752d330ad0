package dev.broadsheet.typesetter.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.api.TypesetProblem;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages of one name with areas of different widths: each line is as wide as its page. */
class PageWidthsTest {

    private static final String WORDS = "<p>" + "word after word in lines ".repeat(60) + "</p>";

    @Test
    void afterACoverWithoutMarginsTextKeepsWithinItsOwn() {
        String css = Laid.SMALL_PAGES + "@page :first { margin: 0 } .cover { height: 160pt; break-after: page }";
        Laid laid = Laid.body(css, "<div class=\"cover\">" + WORDS.substring(0, 150) + "</p></div>" + WORDS);
        assertThat(end(laid, 0)).isBetween(200.0, 243.0);
        assertThat(end(laid, 1)).isBetween(180.0, 223.0);
        assertThat(start(laid, 1)).isEqualTo(20);
    }

    @Test
    void aParagraphGoesOnInTheWidthOfTheNextPage() {
        String css = Laid.SMALL_PAGES + "@page :first { margin-right: 120pt } p { text-align: justify }";
        Laid laid = Laid.body(css, WORDS);
        assertThat(end(laid, 0)).isBetween(100.0, 123.0);
        assertThat(end(laid, 1)).isBetween(200.0, 223.0);
        assertThat(end(laid, 2)).isBetween(200.0, 223.0);
    }

    @Test
    void aBoxFillsEachPageThatItIsOn() {
        String css = Laid.SMALL_PAGES + "@page :first { margin-right: 120pt } div { background: #eee }";
        Laid laid = Laid.body(css, "<div>" + WORDS + "</div>");
        assertThat(laid.document().dump())
                .contains("fill 20.0,20.0 100.0x120.0")
                .contains("fill 20.0,20.0 200.0x120.0");
    }

    @Test
    void leftAndRightPagesSettle() {
        String css = Laid.SMALL_PAGES + "@page :left { margin-right: 70pt } p { text-align: justify }";
        Laid laid = Laid.body(css, WORDS.repeat(12));
        assertThat(laid.document().pages()).hasSizeGreaterThan(20);
        for (int page = 0; page < laid.document().pages().size() - 1; page++) {
            double edge = page % 2 == 1 ? 170 : 220;
            assertThat(end(laid, page)).as("page %d", page + 1).isBetween(edge - 1, edge + 3);
        }
        assertThat(laid.problems()).isEmpty();
    }

    @Test
    void whatSticksOutOfTheWrongPageOnlyIsNotReported() {
        String css = Laid.SMALL_PAGES + "@page :first { margin-right: 200pt } div { break-before: page }";
        Laid laid = Laid.body(css, "<p>a</p><div><p>incomprehensibilities</p></div>");
        assertThat(laid.problems()).extracting(TypesetProblem::code).isEmpty();
    }

    /** The first layout assumes that pages are full. */
    @Test
    void aFirstPageThatEndsEarlyIsFollowedByLinesOfTheOthers() {
        String css = Laid.SMALL_PAGES + "@page :first { margin-right: 120pt } p { text-align: justify }"
                + ".whole { break-inside: avoid }";
        String half = "<p>" + "word after word in lines ".repeat(4) + "</p>";
        Laid laid = Laid.body(css, half + "<div class='whole'>" + half.repeat(2) + "</div>" + WORDS);
        assertThat(laid.texts(0)).hasSizeLessThan(laid.texts(2).size());
        assertThat(end(laid, 0)).isBetween(100.0, 123.0);
        assertThat(end(laid, 1)).isBetween(200.0, 223.0);
        assertThat(laid.problems()).isEmpty();
    }

    @Test
    void aSinglePageIsAsWideAsAFirstOne() {
        String css = Laid.SMALL_PAGES + "@page :first { margin-right: 120pt } p { text-align: justify }";
        Laid laid = Laid.body(css, "<p>" + "word after word in lines ".repeat(8) + "</p>");
        assertThat(laid.document().pages()).hasSize(1);
        assertThat(end(laid, 0)).isBetween(100.0, 123.0);
    }

    @Test
    void aTableThatGoesOnIsAsWideAsItsNarrowestPage() {
        String css = Laid.SMALL_PAGES + "@page { margin-right: 120pt } @page :first { margin-right: 20pt }"
                + "table { width: 100% } td:last-child { text-align: right }";
        String rows = "<tr><td>one</td><td>two</td></tr>".repeat(12);
        Laid laid = Laid.body(css, "<p>a</p><table>" + rows + "</table>");
        assertThat(laid.document().pages()).hasSizeGreaterThan(1);
        assertThat(end(laid, 0)).isLessThan(121);
        assertThat(end(laid, 1)).isLessThan(121);
    }

    @Test
    void aFootnoteThatGoesOnIsAsWideAsItsNarrowestPage() {
        String css = Laid.SMALL_PAGES + "@page { margin-right: 120pt } @page :first { margin-right: 20pt }"
                + "span { float: footnote }";
        Laid laid = Laid.body(css, "<p>a<span>" + "word after word in lines ".repeat(20) + "</span></p>");
        assertThat(laid.document().pages()).hasSizeGreaterThan(1);
        assertThat(end(laid, 1)).isLessThan(123);
    }

    /** The column is higher than what is left of the page, but lower than the page. */
    @Test
    void aFloatOfAColumnIsNotCutBelowOneOfThePage() {
        String css = "@page { size: 240pt 200pt; margin: 20pt; columns: 2; column-gap: 20pt }"
                + "div { float: top } .wide { float-reference: page; height: 70pt } .high { height: 100pt }";
        String high = "<div class='high'><p>%s</p></div>";
        Laid laid = Laid.body(
                css,
                "<div class='wide'></div>" + high.formatted("one") + high.formatted("two") + high.formatted("three"));
        for (int page = 0; page < laid.document().pages().size(); page++) {
            List<String> words =
                    laid.texts(page).stream().map(RecordingDocument.Text::text).toList();
            assertThat(words).as("page %d", page + 1).hasSizeLessThanOrEqualTo(page == 0 ? 0 : 2);
        }
    }

    private static double start(Laid laid, int page) {
        return texts(laid, page).stream()
                .mapToDouble(RecordingDocument.Text::x)
                .min()
                .orElse(0);
    }

    private static double end(Laid laid, int page) {
        return texts(laid, page).stream()
                .mapToDouble(text -> text.x() + text.width())
                .max()
                .orElse(0);
    }

    private static List<RecordingDocument.Text> texts(Laid laid, int page) {
        return laid.texts(page);
    }
}

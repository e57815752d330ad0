package dev.broadsheet.typesetter.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.broadsheet.typesetter.page.RecordingDocument.Text;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Figures are scaled down, drawn lower or higher, or moved to the foot of the page before if a page would be short otherwise;
 * pages have ten lines of 12 pt.
 */
class FigureFillTest {

    private static final String CSS = Laid.SMALL_PAGES + """
            html { -bs-line-grid: 12pt; orphans: 1; widows: 1 }
            figure { margin: 0; float: -bs-in-place; break-inside: avoid }
            img, svg { display: block }
            """;
    private static final String HEIGHTS = "figure { -bs-picture-height: 70% 130% }";
    private static final String SMALLER = "figure { -bs-picture-shrink: 15% }";

    private static String lines(int count) {
        return "<p>" + "t<br/>".repeat(count - 1) + "t</p>";
    }

    /** Returns a figure. @param side side of its picture, in px */
    private static String figure(int side, String caption) {
        return "<figure><img src='" + side + "x" + side + "' alt='p'/><figcaption>" + caption
                + "</figcaption></figure>";
    }

    /** Returns a figure. @param address address of the drawing at other heights @param height height in px at 100 px width */
    private static String drawing(String address, int height, String caption) {
        return "<figure><svg data-bs-drawing='" + address + "' viewBox='0 0 100 " + height
                + "' aria-label='d'/><figcaption>" + caption + "</figcaption></figure>";
    }

    /** Returns lines that stay on one page. */
    private static String block(int lines) {
        return "<div style='break-inside: avoid'>" + lines(lines) + "</div>";
    }

    /** Returns the position of the baseline of a line on a page. */
    private static double y(int line) {
        return Laid.body(CSS, lines(10)).texts(0).get(line - 1).y();
    }

    /** Returns the texts of each page. */
    private static List<String> pages(String css, String body) {
        return Laid.body(css, body).document().pages().stream()
                .map(page -> page.texts().stream().map(Text::text).collect(Collectors.joining(" ")))
                .toList();
    }

    @Test
    void aPictureIsSmallerIfItsPageWouldBeShortWithoutIt() {
        String body = lines(3) + figure(100, "a"); // 75 pt and a line: eight lines

        assertThat(pages(CSS.replace("-bs-in-place", "none"), body)).containsExactly("t t t", "a");
        assertThat(pages(CSS + SMALLER, body)).containsExactly("t t t a");
    }

    @Test
    void noPictureIsSmallerThanTheLimit() {
        String body = lines(3) + figure(120, "a"); // twelve lines, ten if it is a fifth smaller

        assertThat(pages(CSS + SMALLER, body)).hasSize(2);
        assertThat(pages(CSS + SMALLER.replace("15%", "30%"), body)).hasSize(1);
    }

    @Test
    void aDrawingIsDrawnLowerWithoutBecomingNarrower() {
        String body = lines(3) + drawing("drawing", 100, "a"); // 75 pt and a line: eight lines

        assertThat(pages(CSS.replace("-bs-in-place", "none"), body)).containsExactly("t t t", "a");
        assertThat(pages(CSS + HEIGHTS, body)).containsExactly("t t t a");
        assertThat(Laid.body(CSS + HEIGHTS, body).document().pages().get(0).lines())
                .anyMatch(line -> line.contains(" 75.0x72.0 "));
    }

    @Test
    void aDrawingIsDrawnHigherIfItsPageWouldBeShortWithoutIt() {
        String body = lines(2) + drawing("drawing", 64, "a") + block(6); // seven lines of ten, then six

        assertThat(Laid.body(CSS, body).texts(0))
                .last()
                .satisfies(caption -> assertThat(caption.y()).isCloseTo(y(7), within(0.1)));
        assertThat(Laid.body(CSS + HEIGHTS, body).texts(0))
                .last()
                .satisfies(caption -> assertThat(caption.y()).isCloseTo(y(8), within(0.1)));
    }

    @Test
    void aDrawingThatCannotBeHadAtOtherHeightsStaysAsItIs() {
        String body = lines(2) + drawing("unknown", 64, "a") + block(6);

        assertThat(Laid.body(CSS + HEIGHTS, body).texts(0))
                .isEqualTo(Laid.body(CSS, body).texts(0));
    }

    @Test
    void picturesStayAsTheyAreOnPagesThatAreFull() {
        String body = lines(2) + figure(100, "a") + lines(10);

        assertThat(pages(CSS + SMALLER, body)).isEqualTo(pages(CSS, body));
        assertThat(Laid.body(CSS + SMALLER, body).texts(0))
                .isEqualTo(Laid.body(CSS, body).texts(0));
    }

    @Test
    void aFigureThatEndsAChapterGoesToTheFootOfThePageBeforeIt() {
        assertThat(pages(CSS, lines(6) + figure(100, "a"))).containsExactly("t t a", "t t t t");
    }

    @Test
    void aFigureStaysBehindAForcedPageEnd() {
        String body = lines(3) + "<div style='break-before: page'>" + lines(2) + figure(100, "a") + "</div>";

        assertThat(pages(CSS, body)).containsExactly("t t t", "t t a");
    }

    /** The figure stays where it is called: no following text is before it. */
    @Test
    void aFigureBeginsThePageBehindOneThatEndsWhereItIsCalled() {
        String css = CSS + "@page { size: 200pt 400pt }"; // 31 lines

        assertThat(pages(css, lines(30) + figure(64, "a") + lines(6)))
                .containsExactly("t " + "t ".repeat(28) + "t", "a t t t t t t");
    }

    @Test
    void pagesEndBetweenFiguresThatFollowEachOther() {
        String body = lines(1)
                + figure(40, "a")
                + figure(40, "b")
                + figure(40, "c")
                + figure(40, "d")
                + figure(40, "e")
                + figure(40, "f")
                + lines(2);

        assertThat(pages(CSS, body)).containsExactly("t a b", "c d", "e f t t");
    }

    @Test
    void whatIsHigherThanAPageIsDividedWhereItBegins() {
        String body = lines(3) + "<div style='break-inside: avoid'>" + lines(12) + "</div>";

        assertThat(Laid.body(CSS, body).texts(0)).hasSize(10);
    }
}

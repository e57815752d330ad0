package dev.broadsheet.typesetter.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.page.RecordingDocument.Text;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Figures are smaller, or at the foot of the page before, where a page would be short; pages have ten lines of 12 pt. */
class FigureFillTest {

    private static final String CSS = Laid.SMALL_PAGES + """
            html { -bs-line-grid: 12pt; orphans: 1; widows: 1 }
            figure { margin: 0; float: -bs-in-place; break-inside: avoid }
            img { display: block }
            """;
    private static final String SMALLER = "figure { -bs-picture-shrink: 15% }";

    private static String lines(int count) {
        return "<p>" + "t<br/>".repeat(count - 1) + "t</p>";
    }

    /** @param side of the picture, in px */
    private static String figure(int side, String caption) {
        return "<figure><img src='" + side + "x" + side + "' alt='p'/><figcaption>" + caption
                + "</figcaption></figure>";
    }

    /** The texts of each page. */
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

    /** It is in its place there: nothing of the text that follows it is before it. */
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

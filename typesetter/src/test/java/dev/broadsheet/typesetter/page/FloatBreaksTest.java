package dev.broadsheet.typesetter.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Floats where pages and columns end; pages have ten lines of 200 pt. */
class FloatBreaksTest {

    private static final String CSS = Laid.SMALL_PAGES + """
            .left { float: left; width: 120pt }
            .right { float: right; width: 120pt }
            .narrow { float: left; width: 60pt }
            .note { float: footnote; font-size: 8pt; line-height: 10pt }
            .columns { columns: 2; column-gap: 20pt }
            """;

    private static String lines(String name, int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append(i > 0 ? "<br/>" : "").append(name).append(i);
        }
        return lines.toString();
    }

    private static String floating(String side, String name, int count) {
        return "<div class=\"" + side + "\">" + lines(name, count) + "</div>";
    }

    private static List<String> pages(Laid laid) {
        return laid.document().pages().stream()
                .map(page -> page.texts().stream()
                        .map(RecordingDocument.Text::text)
                        .map(String::strip)
                        .sorted()
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    private static void assertInside(Laid laid) {
        for (RecordingDocument.RecordedPage page : laid.document().pages()) {
            assertThat(page.texts()).allSatisfy(text -> assertThat(text.y()).isBetween(20.0, 140.0));
        }
    }

    @Test
    void aFloatThatBeginsBelowAnotherGoesToTheNextPageWithItsLines() {
        Laid laid =
                Laid.body(CSS, floating("left", "a", 7) + floating("right", "b", 7) + "<p>" + lines("c", 2) + "</p>");
        assertInside(laid);
        assertThat(pages(laid)).containsExactly("a0 a1 a2 a3 a4 a5 a6 c0 c1", "b0 b1 b2 b3 b4 b5 b6");
    }

    @Test
    void noneBeginsAboveTheOneBeforeIt() {
        Laid laid = Laid.body(
                CSS,
                floating("left", "a", 3) + floating("right", "b", 3) + floating("narrow", "c", 2) + "<p>"
                        + lines("d", 2) + "</p>");
        assertThat(top(laid, "c0")).isGreaterThanOrEqualTo(top(laid, "b0"));
    }

    private static double top(Laid laid, String text) {
        return laid.texts(0).stream()
                .filter(own -> own.text().startsWith(text))
                .findFirst()
                .orElseThrow()
                .y();
    }

    @Test
    void textGoesToTheNextPageWhereItsNoteHasRoom() {
        String note = "<span class=\"note\">" + lines("note", 2) + "</span>";
        Laid laid = Laid.body(CSS, floating("narrow", "a", 9) + "<p>text" + note + "<br/>b<br/>c</p>");
        assertInside(laid);
        for (String page : pages(laid)) {
            assertThat(page.contains("text")).isEqualTo(page.contains("note0"));
        }
    }

    @Test
    void aPageMayEndBetweenAFloatAndWhatIsTooWideToStandBesideIt() {
        String wide = "wide".repeat(8) + " and more words for two lines of it";
        Laid laid = Laid.body(CSS, "<p>top</p>" + floating("right", "a", 8) + "<p>" + wide + "</p>");
        assertThat(pages(laid).get(0)).isEqualTo("a0 a1 a2 a3 a4 a5 a6 a7 top");
    }

    @Test
    void aColumnHoldsTheFloatsThatBeginInIt() {
        String css = CSS + ".columns .narrow { width: 50pt }";
        String body = "<div class=\"columns\"><p>" + lines("a", 3) + "</p>" + floating("narrow", "b", 6) + "<p>"
                + lines("c", 2) + "</p></div><p>after</p>";
        Laid laid = Laid.body(css, body);
        assertInside(laid);
        assertThat(top(laid, "after")).isGreaterThan(top(laid, "b5"));
    }

    @Test
    void noColumnHasALineOfAParagraphAlone() {
        for (int lead = 0; lead < 10; lead++) {
            String body = "<p>lead</p>".repeat(lead) + "<div class=\"columns\"><p>" + lines("x", 17) + "</p></div>";
            Laid laid = Laid.body(CSS, body);
            for (RecordingDocument.RecordedPage page : laid.document().pages()) {
                page.texts().stream()
                        .filter(text -> text.text().startsWith("x"))
                        .collect(Collectors.groupingBy(RecordingDocument.Text::x))
                        .forEach((x, column) -> assertThat(column).hasSizeGreaterThan(1));
            }
        }
    }
}

package dev.broadsheet.typesetter.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.typesetter.api.Pagination.PageBreak;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Floats at page and column ends; pages have ten lines, 200 pt wide. */
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

    private static String figure(int height) {
        return "<div style=\"float: -bs-in-place; height: " + height + "pt\">figure</div>";
    }

    @Test
    void aPageOfFloatsOnlyBeginsWhereTheTextGoesOn() {
        String text =
                "<p id=\"one\">" + lines("a", 8) + "</p>" + figure(110) + "<p id=\"two\">" + lines("b", 6) + "</p>";
        Laid laid = Laid.body(CSS, text);
        assertThat(pages(laid)).containsExactly("a0 a1 a2 a3 a4 a5 a6 a7 b0 b1", "figure", "b2 b3 b4 b5");
        assertThat(laid.pagination().breaks()).containsExactly(new PageBreak(1, "two", 4), new PageBreak(2, "two", 4));
    }

    @Test
    void aPageOfFloatsOnlyAtAForcedEndBeginsWithTheLastOfWhatIsBeforeIt() {
        String next = "<p id=\"next\" style=\"break-before: page\">next</p>";
        String called = "<p id=\"one\">" + lines("a", 8)
                + "</p><div id=\"f\" style=\"float: -bs-in-place; height: 110pt\">figure</div>";
        assertThat(Laid.body(CSS, called + next).pagination().breaks())
                .containsExactly(new PageBreak(1, "f", 0), new PageBreak(2, "next", 0));
        assertThat(Laid.body(CSS, called + "<p id=\"two\">b0<br/>b1</p>" + next)
                        .pagination()
                        .breaks())
                .containsExactly(new PageBreak(1, "two", 2), new PageBreak(2, "next", 0));
    }

    @Test
    void noFloatGoesPastABoxThatIsToBeClearOfThem() {
        String chapter = "<h2 style=\"clear: both-block; font: inherit; margin: 0; break-after: avoid\">Two</h2>";
        String one = "<p>" + lines("a", 6) + "</p>" + figure(60) + "<p>" + lines("b", 1) + "</p>";
        String two = "<p>" + lines("c", 8) + "</p>";
        assertThat(pages(Laid.body(CSS, one + chapter + two)))
                .containsExactly("a0 a1 a2 a3 a4 a5 b0", "Two c0 c1 c2 c3 figure", "c4 c5 c6 c7");
        assertThat(pages(Laid.body(CSS, one + chapter.replace("both-block", "none") + two)))
                .containsExactly("Two a0 a1 a2 a3 a4 a5 b0 c0 c1", "c2 c3 c4 c5 figure", "c6 c7");
    }

    @Test
    void moreFloatsThanTheNextPageHoldsStandBeforeABoxThatIsToBeClearOfThem() {
        String chapter = "<h2 style=\"clear: both-block; font: inherit; margin: 0\">Two</h2>";
        String one = "<p>" + lines("a", 6) + "</p>" + figure(60) + figure(60) + figure(60);
        assertThat(pages(Laid.body(CSS, one + chapter + "<p>" + lines("c", 3) + "</p>")))
                .containsExactly("a0 a1 a2 a3 a4 a5", "figure figure", "Two c0 c1 c2 figure");
    }

    @Test
    void aTableFloatsWithWhatBelongsToIt() {
        String table = "<div style=\"float: -bs-in-place\"><table><tr><td>" + lines("t", 3)
                + "</td></tr></table><p>source</p></div>";
        Laid laid = Laid.body(CSS, "<p>" + lines("a", 7) + "</p>" + table + "<p>" + lines("b", 5) + "</p>");
        assertThat(pages(laid)).containsExactly("a0 a1 a2 a3 a4 a5 a6 b0 b1 b2", "b3 b4 source t0 t1 t2");
        String rows = table.replace(lines("t", 3), "t0" + "</td></tr><tr><td>t0".repeat(6));
        assertThat(pages(Laid.body(CSS, "<p>" + lines("a", 7) + "</p>" + rows)).get(0))
                .endsWith("t0 t0");
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
    void whatStandsBelowAFloatIsNotDividedForIt() {
        String whole = "<div style=\"break-inside: avoid\">" + "wide".repeat(8) + "<br/>w1<br/>w2<br/>w3</div>";
        Laid laid = Laid.body(CSS, "<p>top</p>" + floating("right", "a", 6) + whole);
        assertThat(pages(laid).get(0)).isEqualTo("a0 a1 a2 a3 a4 a5 top");
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

    @ParameterizedTest
    @ValueSource(strings = {"balance", "auto"})
    void noColumnHasALineOfAParagraphAlone(String fill) {
        String css = CSS + ".columns { column-fill: " + fill + "}";
        for (int lead = 0; lead < 10; lead++) {
            String body = "<p>lead</p>".repeat(lead) + "<div class=\"columns\"><p>" + lines("x", 17) + "</p></div>";
            Laid laid = Laid.body(css, body);
            for (RecordingDocument.RecordedPage page : laid.document().pages()) {
                page.texts().stream()
                        .filter(text -> text.text().startsWith("x"))
                        .collect(Collectors.groupingBy(RecordingDocument.Text::x))
                        .forEach((x, column) -> assertThat(column).hasSizeGreaterThan(1));
            }
        }
    }

    @Test
    void linesGoBelowFloatsThatLeaveNoRoomForTheirWords() {
        String css = CSS + ".half { float: left; width: 50pt } .most { float: right; width: 150pt }";
        String floats = floating("narrow", "a", 2) + floating("most", "b", 3) + floating("half", "c", 3);
        Laid laid = Laid.body(css, floats + "<p>" + lines("d", 3) + "</p>");
        assertThat(laid.problems()).isEmpty();
        assertThat(top(laid, "d1")).isEqualTo(top(laid, "a1"));
        assertThat(top(laid, "d2")).isEqualTo(top(laid, "c2") + 12);
    }

    @Test
    void anIndentedLineStandsWhereItsFirstWordHasRoom() {
        String css = CSS + ".most { float: right; width: 150pt } p { text-indent: 12pt }";
        Laid laid = Laid.body(css, floating("most", "a", 2) + "<p>dddddddd e</p>");
        assertThat(laid.problems()).isEmpty();
        assertThat(top(laid, "dddddddd")).isGreaterThan(top(laid, "a1"));
    }

    @Test
    void anInitialLetterStandsWhereItsFirstWordHasRoom() {
        String css = CSS + ".most { float: right; width: 150pt } p::first-letter { initial-letter: 2 }";
        String floats = floating("most", "a", 2) + floating("half", "b", 1);
        Laid laid = Laid.body(css, floats + "<p>dddddddd e</p>");
        assertThat(laid.problems()).isEmpty();
        assertThat(top(laid, "ddddd")).isGreaterThan(top(laid, "a1"));
    }

    @Test
    void floatsOfAColumnsFootStandBelowThoseAtItsSides() {
        String css = CSS + ".columns .narrow { width: 50pt } .foot { float: bottom } .all { column-span: all }";
        String body = "<div class=\"columns\"><p>" + lines("a", 6) + "</p>" + floating("narrow", "b", 4)
                + floating("foot", "c", 2) + "<p class=\"all\">after</p></div>";
        Laid laid = Laid.body(css, body);
        assertThat(top(laid, "c0")).isGreaterThan(top(laid, "b3"));
        assertThat(top(laid, "after")).isGreaterThan(top(laid, "c1"));
    }

    @Test
    void listsKeepTheirIndentsAndMarkersBesideFloats() {
        String css = CSS + "ul, ol { margin: 0; padding: 0 0 0 15pt } .narrow { margin-right: 5pt }";
        String list = "<ul><li>a<ol><li>b</li></ol></li></ul>";
        Laid laid = Laid.body(
                css,
                floating("narrow", "f", 2) + list + list.replace("a<", "c<").replace("b<", "d<"));
        assertThat(start(laid, "a")).isEqualTo(20 + 65 + 15);
        assertThat(start(laid, "b")).isEqualTo(20 + 65 + 30);
        assertThat(start(laid, "c")).isEqualTo(20 + 15);
        assertThat(start(laid, "1.")).isBetween(20.0 + 65, 20.0 + 65 + 30);
    }

    @Test
    void listsKeepTheirIndentsBesideFloatsThatStandSideBySide() {
        String css = CSS + "ul { margin: 0; padding: 0 0 0 15pt }";
        String floats = floating("narrow", "f", 2) + floating("narrow", "g", 2);
        assertThat(start(Laid.body(css, floats + "<ul><li>a</li></ul>"), "a")).isEqualTo(20 + 120 + 15);
    }

    @Test
    void aFloatWithinAListItemTakesOnlyWhatItCovers() {
        String css = CSS + "ul { margin: 0; padding: 0 0 0 15pt }";
        Laid laid = Laid.body(css, "<ul><li>" + floating("narrow", "f", 2) + "a</li></ul>");
        assertThat(start(laid, "a")).isEqualTo(20 + 15 + 60);
    }

    @Test
    void listsFromRightToLeftKeepTheirIndentsBesideFloats() {
        String css = CSS + "ul { margin: 0; padding: 0 15pt 0 0; direction: rtl; text-align: left }";
        String item = "<li>" + "word ".repeat(12) + "</li>";
        Laid laid = Laid.body(css, floating("right", "f", 2) + "<ul>" + item + "</ul>");
        assertThat(laid.texts(0).stream().filter(text -> text.text().contains("word") && text.y() < 40))
                .isNotEmpty()
                .allSatisfy(text -> assertThat(text.x() + text.width()).isLessThan(20 + 80 - 15 + 0.01));
    }

    private static double start(Laid laid, String text) {
        return laid.texts(0).stream()
                .filter(own -> own.text().startsWith(text))
                .findFirst()
                .orElseThrow()
                .x();
    }
}

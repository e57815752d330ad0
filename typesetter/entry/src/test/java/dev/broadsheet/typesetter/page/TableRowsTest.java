package dev.broadsheet.typesetter.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Page ends within table rows, between lines of all cells; pages have ten lines of 12 pt. */
class TableRowsTest {

    private static final String CSS =
            Laid.SMALL_PAGES + "table { border-spacing: 0; width: 100% } td, th { padding: 0; vertical-align: top }";

    private static String lines(String word, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> word + i).collect(Collectors.joining("<br/>"));
    }

    private static String row(int left, int right) {
        return "<tr><td>" + lines("a", left) + "</td><td>" + lines("b", right) + "</td></tr>";
    }

    private static String before(int count) {
        return "<p>" + lines("p", count) + "</p>";
    }

    private static List<String> texts(Laid laid, int page) {
        return laid.texts(page).stream().map(RecordingDocument.Text::text).toList();
    }

    private static List<String> sorted(Laid laid, int page) {
        return texts(laid, page).stream().sorted().toList();
    }

    private static double y(Laid laid, int page, String text) {
        return laid.texts(page).stream()
                .filter(own -> own.text().equals(text))
                .findFirst()
                .orElseThrow()
                .y();
    }

    @Test
    void pagesEndInARowThatDoesNotFit() {
        Laid laid = Laid.body(CSS, before(6) + "<table>" + row(8, 6) + "</table>");

        assertThat(sorted(laid, 0))
                .containsExactly("a1", "a2", "a3", "a4", "b1", "b2", "b3", "b4", "p1", "p2", "p3", "p4", "p5", "p6");
        assertThat(sorted(laid, 1)).containsExactly("a5", "a6", "a7", "a8", "b5", "b6");
        assertThat(y(laid, 1, "a5")).isEqualTo(y(laid, 1, "b5")).isCloseTo(y(laid, 0, "p1"), within(0.01));
    }

    @Test
    void twoLinesOfARowStayTogetherOnEitherSide() {
        for (int lead = 0; lead < 10; lead++) {
            Laid laid = Laid.body(CSS, before(lead) + "<table>" + row(7, 1) + "</table>");
            for (int page = 0; page < laid.document().pages().size(); page++) {
                assertThat(texts(laid, page).stream().filter(text -> text.startsWith("a")))
                        .as("lead " + lead + ", page " + page)
                        .hasSizeBetween(0, 7)
                        .satisfies(all -> assertThat(all.size()).isNotIn(1, 6));
            }
        }
    }

    @Test
    void aRowThatWouldNotHaveTwoLinesOnBothSidesStaysWhole() {
        Laid laid = Laid.body(CSS, before(8) + "<table>" + row(3, 3) + "</table>");

        assertThat(texts(laid, 0)).hasSize(8);
        assertThat(texts(laid, 1)).containsExactly("a1", "a2", "a3", "b1", "b2", "b3");
    }

    @Test
    void headAndFootAreRepeatedAroundThePageEnd() {
        Laid laid = Laid.body(
                CSS,
                "<table><thead><tr><th>head</th><th/></tr></thead><tfoot><tr><td>foot</td><td/></tr></tfoot><tbody>"
                        + row(14, 14) + "</tbody></table>");

        for (int page = 0; page < 2; page++) {
            List<String> all = texts(laid, page);
            assertThat(all).contains("head", "foot");
            assertThat(y(laid, page, "head")).isCloseTo(y(laid, 0, "head"), within(0.01));
        }
        assertThat(y(laid, 0, "foot") - y(laid, 0, "a8")).isCloseTo(12, within(0.01));
        assertThat(y(laid, 1, "a9") - y(laid, 1, "head")).isCloseTo(12, within(0.01));
        assertThat(y(laid, 1, "foot") - y(laid, 1, "a14")).isCloseTo(12, within(0.01));
    }

    @Test
    void aCellThatSpansRowsGoesOnBesideThem() {
        Laid laid = Laid.body(
                CSS,
                "<table><tr><td rowspan=\"3\">" + lines("s", 12) + "</td><td>" + lines("x", 5) + "</td></tr><tr><td>"
                        + lines("y", 6) + "</td></tr><tr><td>" + lines("z", 4) + "</td></tr></table>");

        assertThat(texts(laid, 0)).contains("s10", "x5", "y4").doesNotContain("s11", "y5");
        assertThat(texts(laid, 1)).containsExactly("s11", "s12", "y5", "y6", "z1", "z2", "z3", "z4");
        assertThat(y(laid, 1, "s11")).isEqualTo(y(laid, 1, "y5"));
    }

    @Test
    void aRowWithBreakInsideAvoidStaysWhole() {
        Laid laid = Laid.body(CSS + "tr { break-inside: avoid }", before(4) + "<table>" + row(9, 6) + "</table>");

        assertThat(texts(laid, 0)).hasSize(4);
        assertThat(texts(laid, 1)).hasSize(15);
    }

    @Test
    void anUndividedRowKeepsItsAlignment() {
        Laid laid = Laid.body(
                CSS + "td { vertical-align: middle }", before(2) + "<table>" + row(7, 1) + "</table><p>below</p>");

        assertThat(y(laid, 0, "b1")).isCloseTo(y(laid, 0, "a4"), within(0.01));
    }

    @Test
    void notesAreOnThePageThatCallsThem() {
        String note = "<span style=\"float: footnote\">note</span>";
        Laid laid = Laid.body(
                CSS, before(6) + "<table><tr><td>" + lines("a", 7) + "<br/>called" + note + "</td></tr></table>");

        assertThat(texts(laid, 0)).doesNotContain("note");
        assertThat(laid.text()).contains("note");
    }

    @Test
    void rowsAreDividedInColumns() {
        Laid laid = Laid.body(
                CSS + "div { columns: 2; column-fill: auto; height: 100% }",
                "<div>" + before(5) + "<table>" + row(12, 2) + "</table></div>");

        assertThat(laid.document().pages()).hasSize(1);
        assertThat(y(laid, 0, "a6")).isCloseTo(y(laid, 0, "p1"), within(0.01));
    }
}

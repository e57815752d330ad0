package dev.broadsheet.typesetter.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Margins stretch and shrink within limits to fill pages; pages have ten lines of 12 pt. */
class PageFillTest {

    private static final String CSS = Laid.SMALL_PAGES + """
            html { -bs-line-grid: 12pt; orphans: 1; widows: 1 }
            h2 { font-size: 10pt; line-height: 12pt; margin: 12pt 0; break-after: avoid }
            pre { margin: 12pt 0; font-size: 8pt; line-height: 12pt }
            .kept { break-inside: avoid }
            """;
    private static final String GIVES = """
            h2 { -bs-margin-stretch: 9pt 3pt }
            pre { -bs-margin-stretch: 6pt; -bs-margin-shrink: 6pt }
            """;

    private static String lines(int count) {
        return "<p>" + "t<br/>".repeat(count - 1) + "t</p>";
    }

    private static String kept(int count) {
        return "<div class='kept'>" + lines(count) + "</div>";
    }

    /** Returns the indices of the grid lines on which the text of a page is, from the top of the page. */
    private static List<Long> grid(Laid laid, int page) {
        double first = Laid.body(CSS, lines(1)).texts(0).get(0).y();
        return laid.texts(page).stream()
                .filter(text -> text.text().strip().equals("t"))
                .map(text -> (text.y() - first) / 12)
                .peek(line -> assertThat(Math.abs(line - Math.rint(line))).isLessThan(0.002))
                .map(Math::round)
                .toList();
    }

    @Test
    void marginsTakeUpTheWhiteByWholeLines() {
        String body = lines(1) + "<h2>h</h2>" + lines(2) + "<pre>c</pre>" + lines(1) + kept(4);

        assertThat(grid(Laid.body(CSS, body), 0)).containsExactly(0L, 4L, 5L, 9L);
        Laid stretched = Laid.body(CSS + GIVES, lines(1) + "<h2>h</h2>" + lines(2) + "<pre>c</pre>" + kept(4));
        assertThat(grid(stretched, 0)).containsExactly(0L, 5L, 6L);
    }

    @Test
    void linesStayWhereTheyAreWithoutThat() {
        Laid laid = Laid.body(CSS, lines(1) + "<h2>h</h2>" + lines(2) + kept(5));

        assertThat(grid(laid, 0)).containsExactly(0L, 4L, 5L);
    }

    @Test
    void marginsGrowByALineMoreWhereThePageWouldBeShort() {
        assertThat(grid(Laid.body(CSS + GIVES, lines(1) + "<h2>h</h2>" + lines(2) + kept(5)), 0))
                .containsExactly(0L, 6L, 7L);
        assertThat(grid(Laid.body(CSS + GIVES, lines(1) + "<h2>h</h2>" + lines(3) + kept(5)), 0))
                .containsExactly(0L, 5L, 6L, 7L);
    }

    @Test
    void whatStandsLastGoesToTheFoot() {
        Laid laid = Laid.body(CSS + GIVES, lines(6) + "<pre>c</pre>" + kept(4));
        Laid plain = Laid.body(CSS, lines(6) + "<pre>c</pre>" + kept(4));

        assertThat(laid.texts(0).get(6).y() - plain.texts(0).get(6).y()).isEqualTo(6);
    }

    @Test
    void marginsShrinkForALineThatWouldBeAlone() {
        String body = lines(4) + "<pre>c</pre>" + lines(4);

        assertThat(Laid.body(CSS, body).document().pages()).hasSize(2);
        Laid shrunk = Laid.body(CSS + GIVES, body);
        assertThat(shrunk.document().pages()).hasSize(1);
        assertThat(grid(shrunk, 0)).containsExactly(0L, 1L, 2L, 3L, 6L, 7L, 8L, 9L);
    }

    private static final String LISTING = "<pre>" + "c\n".repeat(9) + "c</pre>";

    /** The page begins within the listing, whose margins change together with those of the heading. */
    @Test
    void marginsBehindAListingThatThePageBeginsWithinShrink() {
        String css = CSS + "pre { -bs-margin-stretch: 6pt; -bs-margin-shrink: 6pt } h2 { margin: 24pt 0 12pt }";
        String less = css + "h2 { -bs-margin-shrink: 9pt 3pt }";
        String body = lines(3) + LISTING + "<h2>h</h2>" + kept(3);

        assertThat(Laid.body(css, body).document().pages()).hasSize(3);
        assertThat(Laid.body(less, body).document().pages()).hasSize(2);
    }

    @Test
    void marginsShrinkByALineMoreWhereThePageWouldBeShort() {
        String css = CSS + "h2 { margin: 36pt 0 12pt; -bs-margin-shrink: 9pt 3pt }";

        assertThat(grid(Laid.body(css, lines(4) + "<h2>h</h2>" + kept(3)), 0))
                .containsExactly(0L, 1L, 2L, 3L, 7L, 8L, 9L);
        assertThat(grid(Laid.body(css, lines(5) + "<h2>h</h2>" + kept(3)), 0)).containsExactly(0L, 1L, 2L, 3L, 4L);
    }

    @Test
    void marginsAtTheTopOfAPageAreStillLost() {
        Laid laid = Laid.body(CSS + GIVES, lines(10) + "<pre>c</pre>" + lines(3) + "<h2>h</h2>" + lines(3));

        assertThat(laid.texts(1).get(0).y()).isCloseTo(laid.texts(0).get(0).y(), within(3.0));
    }

    @Test
    void withoutAGridTheyGrowByAnything() {
        String css = Laid.SMALL_PAGES + "h2 { font-size: 10pt; line-height: 12pt; margin: 10pt 0; break-after: avoid;"
                + " -bs-margin-stretch: 4pt } .kept { break-inside: avoid }";
        Laid laid = Laid.body(css, lines(2) + "<h2>h</h2>" + lines(4) + kept(5));

        double first = laid.texts(0).get(0).y();
        assertThat(laid.texts(0).get(6).y() - first).isCloseTo(92 + 2 * 4, within(0.01));
        assertThat(laid.texts(0).get(2).y() - first).isCloseTo(2 * 12 + 10 + 4, within(0.01));
    }

    private static final String TABLE = "table { border-collapse: collapse } td { padding: 3pt 0 }";
    private static final String ROWS = CSS + TABLE + "tr { -bs-margin-stretch: 2pt }";

    private static String rows(int count) {
        return "<table>" + "<tr><td>t</td></tr>".repeat(count) + "</table>";
    }

    private static List<Double> steps(Laid laid, int page) {
        List<Double> at =
                laid.texts(page).stream().map(RecordingDocument.Text::y).toList();
        return IntStream.range(1, at.size())
                .mapToObj(i -> Math.rint((at.get(i) - at.get(i - 1)) * 100) / 100)
                .toList();
    }

    @Test
    void rowsOfATableGrowOnEachPageThatTheTableGoesOnFrom() {
        Laid laid = Laid.body(ROWS, rows(24));

        assertThat(steps(laid, 0)).hasSize(5).containsOnly(20.0);
        assertThat(steps(laid, 1)).hasSize(5).containsOnly(20.0);
        assertThat(steps(Laid.body(ROWS + "tr { -bs-margin-stretch: none !important }", rows(24)), 1))
                .hasSize(5)
                .containsOnly(18.0);
    }

    @Test
    void rowsGrowByNoMoreThanTheyMay() {
        Laid laid = Laid.body(ROWS + "tr { -bs-margin-stretch: 0.5pt }", rows(24));

        assertThat(steps(laid, 0)).hasSize(5).containsOnly(19.0);
    }

    @Test
    void whatACellHoldsStaysInTheMiddleOfWhatItsRowGrowsBy() {
        double plain = Laid.body(CSS + TABLE, rows(24)).texts(0).get(0).y();

        assertThat(Laid.body(ROWS, rows(24)).texts(0).get(0).y() - plain).isCloseTo(1, within(0.01));
        assertThat(Laid.body(ROWS + "td { vertical-align: bottom }", rows(24))
                                .texts(0)
                                .get(0)
                                .y()
                        - plain)
                .isCloseTo(1, within(0.01));
    }

    @Test
    void rowsOfATableThatEndsGrowByWholeLines() {
        String body = rows(9) + lines(2) + kept(5);

        Laid laid = Laid.body(ROWS, body);
        assertThat(laid.texts(1)).hasSize(4 + 2);
        assertThat(steps(laid, 1).subList(4, 5)).containsOnly(12.0);
        double first = Laid.body(CSS, lines(1)).texts(0).get(0).y();
        double line = (laid.texts(1).get(4).y() - first) / 12;
        assertThat(line).isCloseTo(Math.rint(line), within(0.002));
        assertThat(steps(laid, 1).get(0)).isGreaterThan(18);
    }

    @Test
    void rowsOfATableWithinColumnsStayAsTheyAre() {
        Laid laid = Laid.body(ROWS + "div { columns: 2 }", "<div>" + rows(30) + "</div>");

        assertThat(steps(laid, 0).get(0)).isEqualTo(18);
    }
}

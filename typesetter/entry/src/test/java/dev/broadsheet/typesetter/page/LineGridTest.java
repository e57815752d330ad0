package dev.broadsheet.typesetter.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of text (those that begin with "t") are on the grid below content of other heights. */
class LineGridTest {

    private static final String CSS = Laid.SMALL_PAGES + """
            html { -bs-line-grid: 12pt }
            h2 { font-size: 14pt; line-height: 17pt; margin: 10pt 0 3pt; break-after: avoid }
            .left { float: left; width: 60pt }
            .top { float: top; margin-bottom: 5pt }
            .snap { float: snap-block; margin: 5pt 0 }
            .column { float: top; float-reference: column }
            .foot { float: bottom; float-reference: column }
            .columns { columns: 2; column-gap: 20pt }
            .box { padding: 5pt; background: silver }
            td { padding: 1pt; font-size: 9pt; line-height: 11pt }
            pre { margin: 4pt 0; font-size: 8pt; line-height: 9.5pt }
            """;

    private static final String LISTING = "<pre>1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\n15\n16\n17\n18</pre>";

    private static String lines(int count) {
        return "<p>" + "t<br/>".repeat(count - 1) + "t</p>";
    }

    private static String table(int rows) {
        return "<table><thead><tr><th>head</th></tr></thead>" + "<tr><td>1</td></tr>".repeat(rows) + "</table>";
    }

    private static void assertOnGrid(String body, int pages) {
        Laid laid = Laid.body(CSS, body);
        assertThat(laid.document().pages()).hasSize(pages);
        double first = Laid.body(CSS, lines(1)).texts(0).get(0).y();
        List<Double> off = laid.document().pages().stream()
                .flatMap(page -> page.texts().stream())
                .filter(text -> text.text().strip().equals("t"))
                .map(text -> (text.y() - first) / 12)
                .toList();
        assertThat(off)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(Math.abs(line - Math.rint(line)))
                        .as("%s lines", line)
                        .isLessThan(0.002));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h2>Heading</h2>",
                "<p><img src='30x31' alt='picture'/></p>",
                "<p>x<img src='30x31' alt='picture'/></p>",
                "<div class='left'>a<br/><img src='30x31' alt='picture'/></div>",
                "<div class='left'><img src='30x31' alt='picture'/></div><p style='clear: both'>t</p>",
                "<div class='top'><img src='30x31' alt='picture'/></div>",
                "<div class='snap'><img src='30x31' alt='picture'/></div>",
                "<div class='box'><p>t</p></div>",
                "<pre>1\n2\n3</pre>"
            })
    void linesRegisterBelow(String thing) {
        assertOnGrid(lines(3) + thing + lines(8), 2);
    }

    @Test
    void linesRegisterBelowATable() {
        assertOnGrid(lines(3) + table(2) + lines(8), 2);
    }

    @Test
    void linesRegisterBelowATableThatGoesOn() {
        assertOnGrid(lines(3) + table(9) + lines(8), 3);
        assertOnGrid(
                lines(3) + captioned(7).replace("<caption>", "<caption style='caption-side: bottom'>") + lines(3), 2);
        assertOnGrid(lines(3) + table(9).replaceAll("<thead>.*</thead>", "") + lines(8), 3);
    }

    @Test
    void aTableThatGoesOnBeginsAtTheTopOfItsColumn() {
        for (int rows = 8; rows < 14; rows++) {
            Laid laid = Laid.body(CSS, "<div class='columns'>" + lines(2) + table(rows) + lines(2) + "</div>");
            List<Double> heads = laid.texts(0).stream()
                    .filter(text -> text.text().equals("head"))
                    .map(RecordingDocument.Text::y)
                    .toList();
            double alone = Laid.body(CSS, table(1)).texts(0).get(0).y();
            assertThat(heads).hasSize(2);
            assertThat(heads.get(1)).isCloseTo(alone, within(0.01));
        }
    }

    @Test
    void aCaptionIsNextToATableThatGoesOn() {
        String css = CSS + "caption { caption-side: bottom }";
        for (int rows = 9; rows < 14; rows++) {
            String body = lines(3) + captioned(rows);
            assertThat(captionBelowRows(css, body))
                    .as("%d rows", rows)
                    .isCloseTo(captionBelowRows(css + "@page { size: 240pt 800pt }", body), within(0.01));
        }
    }

    private static String captioned(int rows) {
        return table(rows).replace("<thead>", "<caption>caption</caption><thead>");
    }

    private static double captionBelowRows(String css, String body) {
        Laid laid = Laid.body(css, body);
        List<RecordingDocument.Text> texts = laid.texts(laid.document().pages().size() - 1);
        List<String> words = texts.stream()
                .map(RecordingDocument.Text::text)
                .map(String::strip)
                .toList();
        return texts.get(words.indexOf("caption")).y()
                - texts.get(words.lastIndexOf("1")).y();
    }

    @Test
    void linesRegisterBelowAListingThatGoesOn() {
        assertOnGrid(lines(3) + LISTING + lines(8), 3);
    }

    @Test
    void columnsShareTheLines() {
        String text = "<h2>Heading</h2>" + lines(7) + table(1) + lines(5);
        assertOnGrid(lines(1) + "<div class='columns'>" + text + "</div>" + lines(3), 2);
    }

    @Test
    void columnsShareTheLinesBesideTheirFloats() {
        String picture = "<img src='30x31' alt='picture'/></div>";
        String floats = "<div class='column'>" + picture + "<div class='foot'>" + picture;
        assertOnGrid("<div class='columns'>" + lines(3) + floats + lines(9) + "</div>" + lines(3), 2);
    }

    @Test
    void headingsMayDivideALineBetweenTheirMargins() {
        String half = "<h2 style='font-size: 10pt; line-height: 12pt; margin: 18pt 0 6pt'>Heading</h2>";
        Laid laid = Laid.body(CSS, lines(1) + half + half + lines(1) + table(1) + half + lines(1));
        assertThat(laid.texts(0))
                .filteredOn(text -> text.text().matches("t|Heading"))
                .extracting(text -> Math.round(text.y() * 10) / 10.0)
                .containsExactly(29.5, 59.5, 89.5, 113.5);
        assertThat(laid.texts(1))
                .filteredOn(text -> text.text().matches("t|Heading"))
                .extracting(text -> Math.round(text.y() * 10) / 10.0)
                .containsExactly(83.5, 101.5);
    }

    @Test
    void aPageThatHasToBeginBeginsTheGrid() {
        assertOnGrid("<h2>Heading</h2>" + lines(3) + "<p style='break-before: page'>t</p>" + lines(3), 2);
    }

    @Test
    void aFloatBelowAnotherLeavesTheLinesOnTheGrid() {
        String picture = "<div class='top'><img src='30x31' alt='picture'/></div>";
        assertOnGrid(lines(1) + picture + picture + lines(8), 2);
    }
}

package dev.broadsheet.typesetter.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** After a forced break, the margins above a box are kept, and no others; CSS Fragmentation 3, section 5.2. */
class ForcedBreakMarginsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p style='margin-bottom: 30pt'>a</p><p style='margin-top: 20pt; break-before: page'>x</p>|20",
                "<p style='margin-bottom: 30pt; break-after: page'>a</p><p style='margin-top: 20pt'>x</p>|20",
                "<p>a</p><div style='margin-top: 20pt'><p style='break-before: page; margin-top: 9pt'>x</p></div>|20",
                "<p>a</p><div style='break-before: page; margin-top: 9pt'><p style='margin-top: 20pt'>x</p></div>|20",
                "<p>a</p><p style='margin: 30pt 0'></p><p style='break-before: page'>x</p>|0",
                "<p>a</p><p style='margin: 20pt 0; break-before: page'></p><p>x</p>|20",
                "<p>a</p><p style='margin-top: 20pt; page: other'>x</p>|20",
                "<p>a</p><table style='margin-top: 20pt; break-before: page'><tr><td style='padding: 0'>x</td></tr></table>|20",
                "<p>a</p><p style='margin-top: 80pt'>x<br/>b<br/>c<br/>d</p>|0",
                "<div style='display: flex; flex-direction: column; gap: 30pt'><p>a</p><p style='break-before: page'>x</p></div>|0",
                "<div style='display: flex; flex-direction: column'><p>a</p><p style='break-before: page; margin-top: 9pt'>x</p></div>|9",
                "<div style='display: flex; flex-direction: column; gap: 30pt'><p style='margin-bottom: 5pt; break-after: page'>a</p><p style='margin-top: 9pt'>x</p></div>|9",
                "<div style='display: grid; gap: 30pt'><p>a</p><p style='break-before: page; margin-top: 9pt'>x</p></div>|9",
            })
    void areThoseBelowIt(String body, double margin) {
        Laid laid = Laid.body(Laid.SMALL_PAGES + "table { border-spacing: 0 }", body);
        Laid plain = Laid.body(Laid.SMALL_PAGES, "<p>x</p>");
        assertThat(laid.texts(1).get(0).y() - plain.texts(0).get(0).y()).isCloseTo(margin, within(0.01));
    }

    @ParameterizedTest
    @CsvSource({"1,1", "2,3"})
    void linesAreDistributedOverColumnsAsTheyMay(int atLeast, int lines) {
        Laid laid = Laid.body(
                Laid.SMALL_PAGES + "div { columns: 3; orphans: " + atLeast + "; widows: " + atLeast + " }",
                "<div>a<br/>b<br/>c</div>");
        assertThat(laid.texts(0).stream().map(RecordingDocument.Text::y).distinct())
                .hasSize(lines);
    }
}

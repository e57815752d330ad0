package dev.broadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Lines and dots over bars, and bands behind lines. */
class CombinedChartsTest extends ChartSite {

    private static final String BARS = """
            type: bar
            title: Output fell behind
            data: |
              year,target,output,peak
              2019,14,12,16
              2020,15,9,17
            lines: target
            dots: peak
            """;

    @Test
    void aLineAndDotsAreOverTheBars() throws IOException {
        String plot = plot(BARS);

        assertThat(plot)
                .contains(">output</text>", ">target</text>", ">peak</text>")
                .containsPattern(
                        "<rect [^>]*class=\"f-1\"/>.*<path d=\"M[0-9. ]+L[0-9. ]+\" fill=\"none\"[^>]*class=\"s-2\"/>")
                .contains("class=\"f-3\"/>")
                .doesNotContain("class=\"f-2\"");
    }

    /** An edge in the colour of the paper separates marks from bars of any colour. */
    @Test
    void marksOverBarsHaveAnEdge() throws IOException {
        assertThat(plot(BARS)).containsPattern("stroke-width=\"5.5\"[^>]*class=\"s-paper\"/><path [^>]*class=\"s-2\"");
    }

    @Test
    void descriptionAndTableHaveAllSeries() throws IOException {
        assertThat(page(BARS))
                .contains("output: 12 (2019), 9 (2020); target: 14 (2019), 15 (2020); peak: 16 (2019), 17 (2020).\"")
                .contains(
                        "<th scope=\"row\">2020</th><td class=\"align-right\">9</td><td class=\"align-right\">15</td>");
    }

    /** The scale includes the largest value of all marks. */
    @Test
    void theScaleHoldsAllMarks() throws IOException {
        assertThat(plot(BARS)).contains(">20</text>");
        assertThat(plot(BARS.replace("lines: target\ndots: peak\n", "series: output\n")))
                .doesNotContain(">20</text>");
    }

    @Test
    void aLineMakesBarsUpright() throws IOException {
        assertThat(plot(BARS.replace("2019", "North").replace("2020", "South"))).contains("class=\"s-2\"");
    }

    @Test
    void valuesOfLyingBarsAreBehindTheirDots() throws IOException {
        String plot = plot("""
                type: bar
                title: T
                data: |
                  port,2024,2023
                  Tema,5,10
                series: "2024"
                dots: "2023"
                """);

        double dot = number(plot, "<path d=\"M([0-9.]+) [0-9.]+a5.5 5.5 0 1 0 11 0[^>]*class=\"f-2\"/></?[^p]", 1);
        double value = number(plot, "<text x=\"([0-9.]+)\"[^>]*>5</text>", 1);
        assertThat(value).isGreaterThan(dot + 11);
    }

    private static double number(String text, String pattern, int group) {
        java.util.regex.Matcher found = java.util.regex.Pattern.compile(pattern).matcher(text);
        double last = Double.NaN;
        while (found.find()) {
            last = Double.parseDouble(found.group(group));
        }
        return last;
    }

    @Test
    void aBandIsBehindTheLinesWithAnEdgeAndAName() throws IOException {
        String plot = plot("""
                type: line
                title: Prices may rise
                data: |
                  year,rate,low,high
                  2023,5,,
                  2024,4,4,4
                  2025,4.5,2,8
                bands:
                  - {from: low, to: high, text: Nine in ten}
                """);

        assertThat(plot)
                .contains(">Nine in ten</text>")
                .containsPattern("class=\"f-era\"/><path [^>]*z\"[^>]*class=\"s-pale\"/>.*class=\"s-1\"/>")
                .doesNotContain("class=\"s-2\"")
                .doesNotContain(">low</text>");
    }

    private String plot(String chart) throws IOException {
        return plot(chart, "wide");
    }
}

package dev.broadsheet.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In right-to-left languages, rows begin at the right, while time runs from left to right. */
class RightToLeftChartsTest {

    private static final double WIDTH = 600;

    private static final Pattern RECT = Pattern.compile("<rect x=\"([0-9.]+)\" y=\"[0-9.]+\" width=\"([0-9.]+)\"");

    private static String draw(ChartType type, String language, String unit, String... names) {
        List<Series> series = List.of(
                new Series("\u063a\u0627\u0646\u0627", List.of(22.9, 4.5), false),
                new Series("\u0643\u064a\u0646\u064a\u0627", List.of(7.5, 3.25), false));
        Chart chart = TestCharts.chart(
                type,
                language,
                Positions.of(List.of(names), true),
                type == ChartType.BAR ? series.subList(0, 1) : series,
                unit,
                false,
                List.of());
        return TestCharts.draw(chart, (text, size, bold) -> text.length() * size / 2);
    }

    @ParameterizedTest
    @EnumSource(
            value = ChartType.class,
            names = {"BAR", "GROUPED", "STACKED", "RANGE", "TABLE"})
    void barsAreMirrored(ChartType type) {
        Matcher mirrored = RECT.matcher(draw(type, "he", "", "a", "b"));
        Matcher plain = RECT.matcher(draw(type, "en", "", "a", "b"));
        int bars = 0;
        while (plain.find()) {
            assertThat(mirrored.find()).isTrue();
            double end = Double.parseDouble(mirrored.group(1)) + Double.parseDouble(mirrored.group(2));
            assertThat(end)
                    .isCloseTo(WIDTH - Double.parseDouble(plain.group(1)), org.assertj.core.data.Offset.offset(0.02));
            bars++;
        }
        assertThat(bars).isPositive();
    }

    @Test
    void namesEndWhereBarsBegin() {
        assertThat(draw(ChartType.BAR, "he", "", "Tema", "Dakar"))
                .containsPattern("<text x=\"[0-9.]+\" y=\"[0-9.]+\" class=\"f-ink\">Tema");
        assertThat(draw(ChartType.BAR, "en", "", "Tema", "Dakar"))
                .containsPattern("text-anchor=\"end\" class=\"f-ink\">Tema");
    }

    @Test
    void marksOfDotsAreMirroredByATransform() {
        assertThat(draw(ChartType.DOT, "ar", "", "a", "b")).contains("transform=\"matrix(-1 0 0 1 600 0)\"");
        assertThat(draw(ChartType.DOT, "en", "", "a", "b")).doesNotContain("transform");
    }

    @Test
    void timeGoesFromLeftToRight() {
        String drawing = draw(ChartType.LINE, "ar", "", "2020", "2024");

        assertThat(drawing).doesNotContain("transform");
        assertThat(x(drawing, "2020")).isLessThan(x(drawing, "2024"));
    }

    /** Without directional marks, the sign would be separated from its number. */
    @Test
    void aNumberBesideAWordStaysInOrder() {
        assertThat(draw(ChartType.LINE, "ar", "%", "2020", "2024"))
                .contains(">\u200f\u063a\u0627\u0646\u0627\u20024.50%\u200f<")
                .contains(">2020<");
    }

    private static double x(String drawing, String text) {
        Matcher place =
                Pattern.compile("<text x=\"([0-9.]+)\"[^>]*>" + text + "<").matcher(drawing);
        assertThat(place.find()).isTrue();
        return Double.parseDouble(place.group(1));
    }
}

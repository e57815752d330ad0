package dev.broadsheet.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.chart.draw.ChartFormats;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Positions that are quarters of years are named as such. */
class QuartersTest {

    private static String draw(Locale language, List<String> positions) {
        List<Double> values = positions.stream().map(place -> 4.0).toList();
        Chart chart = TestCharts.chart(
                ChartType.BAR,
                language.toLanguageTag(),
                Positions.of(positions, false),
                List.of(new Series("a", values, false)),
                "",
                true,
                List.of());
        return TestCharts.draw(chart, (text, size, bold) -> text.length() * size * 0.5);
    }

    @Test
    void marksBelowBarsAreQuarters() {
        List<String> positions = List.of("2024-Q4", "2025-Q1", "2025-Q2", "2025-Q3");
        assertThat(draw(Locale.ENGLISH, positions))
                .contains(">Q4<", ">2024<", ">Q1<", ">2025<", ">Q2<", ">Q3<")
                .doesNotContain(">Jan<", ">Oct<");
        assertThat(draw(Locale.FRENCH, positions)).contains(">T4<", ">T1<");
    }

    @Test
    void manyQuartersHaveMarksAtYears() {
        List<String> positions = IntStream.range(0, 60)
                .mapToObj(i -> (2010 + i / 4) + "-Q" + (1 + i % 4))
                .toList();
        assertThat(draw(Locale.ENGLISH, positions)).contains(">2012<").doesNotContain(">Q2<");
    }

    @Test
    void aQuarterInFullIsThatOfTheLanguage() {
        Positions positions = Positions.of(List.of("2024-Q4", "2025-Q1"), false);
        assertThat(ChartFormats.of(Locale.ENGLISH).place(positions, 0)).isEqualTo("Q4 2024");
        assertThat(ChartFormats.of(Locale.FRENCH).place(positions, 1)).isEqualTo("T1 2025");
    }
}

package dev.broadsheet.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.chart.draw.ChartWords;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Places that are quarters of years are named as such. */
class QuartersTest {

    private static String draw(Locale language, List<String> places) {
        List<Double> values = places.stream().map(place -> 4.0).toList();
        Chart chart = TestCharts.chart(
                ChartType.BAR,
                language.toLanguageTag(),
                Places.of(places, false),
                List.of(new Series("a", values, false)),
                "",
                true,
                List.of());
        return TestCharts.draw(chart, (text, size, bold) -> text.length() * size * 0.5);
    }

    @Test
    void marksBelowBarsAreQuarters() {
        List<String> places = List.of("2024-Q4", "2025-Q1", "2025-Q2", "2025-Q3");
        assertThat(draw(Locale.ENGLISH, places))
                .contains(">Q4<", ">2024<", ">Q1<", ">2025<", ">Q2<", ">Q3<")
                .doesNotContain(">Jan<", ">Oct<");
        assertThat(draw(Locale.FRENCH, places)).contains(">T4<", ">T1<");
    }

    @Test
    void manyQuartersHaveMarksAtYears() {
        List<String> places = IntStream.range(0, 60)
                .mapToObj(i -> (2010 + i / 4) + "-Q" + (1 + i % 4))
                .toList();
        assertThat(draw(Locale.ENGLISH, places)).contains(">2012<").doesNotContain(">Q2<");
    }

    @Test
    void aQuarterInFullIsThatOfTheLanguage() {
        Places places = Places.of(List.of("2024-Q4", "2025-Q1"), false);
        assertThat(ChartWords.of(Locale.ENGLISH).place(places, 0)).isEqualTo("Q4 2024");
        assertThat(ChartWords.of(Locale.FRENCH).place(places, 1)).isEqualTo("T1 2025");
    }
}

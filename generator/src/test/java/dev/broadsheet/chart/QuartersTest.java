package dev.broadsheet.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.chart.draw.ChartWords;
import dev.broadsheet.chart.draw.Charts;
import dev.broadsheet.chart.draw.Sheet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Places that are quarters of years are named as such. */
class QuartersTest {

    private static String draw(Locale language, List<String> places) {
        List<Double> values = places.stream().map(place -> 4.0).toList();
        Chart chart = new Chart(
                ChartType.BAR,
                language.toLanguageTag(),
                "Title",
                "",
                Places.of(places, false),
                List.of(new Series("a", values, false)),
                new ValueScale("", -1, false, Double.NaN, Double.NaN),
                true,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Facets.NONE,
                "");
        Sheet sheet = Sheet.of(
                Sheet.Kind.WIDE, true, (text, size, bold) -> text.length() * size * 0.5, ChartWords.of(language));
        return Charts.draw(chart, sheet).content();
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

package dev.broadsheet.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.broadsheet.chart.draw.ChartWords;
import dev.broadsheet.chart.draw.Charts;
import dev.broadsheet.chart.draw.Sheet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NamesOfRowsTest {

    private static final double NONE = Double.NaN;

    private static String draw(ChartType type, List<Double> first, List<Double> second) {
        Chart chart = new Chart(
                type,
                "en",
                "Title",
                "",
                Places.names(List.of("Freetown", "Tema")),
                List.of(new Series("a", first, false), new Series("b", second, false))
                        .subList(0, type == ChartType.BAR ? 1 : 2),
                new ValueScale("", -1, false, NONE, NONE),
                false,
                List.of(0),
                List.of(),
                List.of(),
                List.of(),
                Facets.NONE,
                "");
        Sheet sheet = Sheet.of(
                Sheet.Kind.WIDE,
                true,
                (text, size, bold) -> text.length() * size * (bold ? 0.6 : 0.5),
                ChartWords.of(Locale.ENGLISH));
        return Charts.draw(chart, sheet).content();
    }

    /** It is bolder and so wider than the others. */
    @ParameterizedTest
    @EnumSource(
            value = ChartType.class,
            names = {"BAR", "GROUPED", "STACKED", "DOT", "RANGE", "TABLE"})
    void aNameThatStandsOutIsNotBroken(ChartType type) {
        assertThat(draw(type, List.of(14.2, 5.0), List.of(10.0, 6.0))).contains(">Freetown<");
    }

    @Test
    void eachColumnOfATableHasItsOwnDecimals() {
        assertThat(draw(ChartType.TABLE, List.of(14.2, 5.0), List.of(100.0, 60.0)))
                .contains(">5.0<", ">100<")
                .doesNotContain(">100.0<");
    }
}

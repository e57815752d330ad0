package dev.broadsheet.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NamesOfRowsTest {

    private static String draw(ChartType type, List<Double> first, List<Double> second) {
        List<Series> series = List.of(new Series("a", first, false), new Series("b", second, false));
        Chart chart = TestCharts.chart(
                type,
                "en",
                Positions.names(List.of("Freetown", "Tema")),
                series.subList(0, type == ChartType.BAR ? 1 : 2),
                "",
                false,
                List.of(0));
        return TestCharts.draw(chart, (text, size, bold) -> text.length() * size * (bold ? 0.6 : 0.5));
    }

    /** The emphasized name is bold, and thus wider than the others. */
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

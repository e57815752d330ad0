package dev.broadsheet.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The room for text is determined once for a chart, not for each point. */
class ChartCostTest {

    @ParameterizedTest
    @EnumSource(
            value = ChartType.class,
            names = {"LINE", "AREA", "SLOPE", "MULTIPLES"})
    void asManyTextsAreMeasuredForManyPointsAsForFew(ChartType type) {
        assertThat(measured(type, 200)).isBetween(1, measured(type, 50) + 10);
    }

    @ParameterizedTest
    @EnumSource(
            value = ChartType.class,
            names = {"BAR", "DOT", "RANGE", "TABLE"})
    void eachRowMeasuresAFewTexts(ChartType type) {
        assertThat(measured(type, 80) - measured(type, 40)).isBetween(1, 40 * 12);
    }

    private static int measured(ChartType type, int positions) {
        AtomicInteger calls = new AtomicInteger();
        TestCharts.draw(chart(type, positions), (text, size, bold) -> {
            calls.incrementAndGet();
            return text.length() * size / 2;
        });
        return calls.get();
    }

    private static Chart chart(ChartType type, int positions) {
        List<Double> values = IntStream.range(0, positions)
                .mapToObj(at -> (double) (at * 7 % 10))
                .toList();
        int count = type == ChartType.BAR ? 1 : type == ChartType.RANGE ? 2 : 6;
        List<Series> series = Collections.nCopies(count, new Series("name", values, false));
        List<String> labels =
                IntStream.range(0, positions).mapToObj(at -> "place " + at).toList();
        boolean rows = type.hasRows() || type == ChartType.BAR;
        List<String> years = IntStream.range(1500, 1500 + positions)
                .mapToObj(String::valueOf)
                .toList();
        return TestCharts.chart(type, "en", rows ? Positions.names(labels) : Positions.of(years, true), series);
    }
}

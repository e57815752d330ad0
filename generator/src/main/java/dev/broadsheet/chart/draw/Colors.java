package dev.broadsheet.chart.draw;

import dev.broadsheet.chart.Chart;
import dev.broadsheet.chart.Series;

/** Which series has which colour. */
final class Colors {

    static final String PALE = "pale";

    private static final int MOST = 12;

    private final Chart chart;

    Colors(Chart chart) {
        this.chart = chart;
    }

    /** Where some stand out these have the colours, in order, and all others are pale. */
    String of(int series) {
        boolean some = chart.series().stream().anyMatch(one -> one.stressed());
        if (!some) {
            return String.valueOf(series % MOST + 1);
        }
        long before = chart.series().subList(0, series).stream()
                .filter(one -> one.stressed())
                .count();
        return chart.series().get(series).stressed() ? String.valueOf(before % MOST + 1) : PALE;
    }

    /** Of a text about a series, which has to be read. */
    String ofText(int series) {
        String color = of(series);
        return color.equals(PALE) ? "muted" : color;
    }

    /** The colour of a bar of the only series. */
    String ofRow(int row) {
        if (chart.series().stream().anyMatch(Series::stressed)) {
            return of(0);
        }
        return chart.stressed().isEmpty() || chart.stressed().contains(row) ? "1" : PALE;
    }
}

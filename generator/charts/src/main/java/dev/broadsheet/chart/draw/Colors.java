package dev.broadsheet.chart.draw;

import dev.broadsheet.chart.Chart;
import dev.broadsheet.chart.Series;

/** Assigns colours to series. */
final class Colors {

    static final String PALE = "pale";

    private static final int MOST = 12;

    private final Chart chart;

    Colors(Chart chart) {
        this.chart = chart;
    }

    /**
     * Returns the colour of a series. If some series are highlighted, only these have colours, in order, and all others are pale.
     */
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

    /** Returns the colour of text about a series, which must be legible. */
    String ofText(int series) {
        String color = of(series);
        return color.equals(PALE) ? "muted" : color;
    }

    /** Returns the colour of a bar of the only series. */
    String ofRow(int row) {
        if (chart.series().stream().anyMatch(Series::stressed)) {
            return of(0);
        }
        return chart.stressed().isEmpty() || chart.stressed().contains(row) ? "1" : PALE;
    }
}

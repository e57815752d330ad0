package dev.broadsheet.chart.draw;

import dev.broadsheet.chart.Chart;

/** The sums of stacked series; unknown values count as 0. */
final class Stack {

    private final Chart chart;

    Stack(Chart chart) {
        this.chart = chart;
    }

    double base(int series, int place) {
        double sum = 0;
        for (int i = 0; i < series; i++) {
            sum += value(i, place);
        }
        return sum;
    }

    double top(int series, int place) {
        return base(series, place) + value(series, place);
    }

    private double value(int series, int place) {
        double value = chart.series().get(series).value(place);
        return Double.isNaN(value) ? 0 : value;
    }

    /** Returns the largest sum over all positions. */
    double largest() {
        double largest = 0;
        for (int i = 0; i < chart.positions().size(); i++) {
            largest = Math.max(largest, base(chart.series().size(), i));
        }
        return largest;
    }
}

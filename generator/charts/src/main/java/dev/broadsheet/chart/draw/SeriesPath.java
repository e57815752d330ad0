package dev.broadsheet.chart.draw;

import dev.broadsheet.chart.Series;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;

/** SVG paths along a series. */
final class SeriesPath {

    private SeriesPath() {}

    /**
     * Returns a line through all values, with gaps for unknown values.
     *
     * @param x maps a position's index to a coordinate
     * @param y maps a value to a coordinate
     */
    static String of(Series series, IntToDoubleFunction x, DoubleUnaryOperator y) {
        StringBuilder path = new StringBuilder();
        boolean open = false;
        for (int i = 0; i < series.values().size(); i++) {
            if (series.has(i)) {
                point(path, open ? 'L' : 'M', x.applyAsDouble(i), y.applyAsDouble(series.value(i)));
            }
            open = series.has(i);
        }
        return path.toString();
    }

    /** Returns the area between two series, interrupted where either is unknown. */
    static String between(Series from, Series to, IntToDoubleFunction x, DoubleUnaryOperator y) {
        StringBuilder path = new StringBuilder();
        int size = from.values().size();
        int start = 0;
        while (start < size) {
            int end = start;
            while (end < size && from.has(end) && to.has(end)) {
                end++;
            }
            piece(path, from, to, start, end, x, y);
            start = end + 1;
        }
        return path.toString();
    }

    private static void piece(
            StringBuilder path,
            Series from,
            Series to,
            int start,
            int end,
            IntToDoubleFunction x,
            DoubleUnaryOperator y) {
        for (int i = start; i < end; i++) {
            point(path, i == start ? 'M' : 'L', x.applyAsDouble(i), y.applyAsDouble(to.value(i)));
        }
        for (int i = end - 1; i >= start; i--) {
            point(path, 'L', x.applyAsDouble(i), y.applyAsDouble(from.value(i)));
        }
        path.append(end > start ? "z" : "");
    }

    private static void point(StringBuilder path, char command, double x, double y) {
        path.append(command).append(Svg.number(x)).append(' ').append(Svg.number(y));
    }

    /** Whether a value has no known neighbour to connect it to. */
    static boolean isAlone(Series series, int place) {
        return series.has(place)
                && (place == 0 || !series.has(place - 1))
                && (place == series.values().size() - 1 || !series.has(place + 1));
    }
}

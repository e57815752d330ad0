package dev.broadsheet.chart.draw;

import dev.broadsheet.chart.Chart;
import dev.broadsheet.chart.Role;
import dev.broadsheet.chart.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntToDoubleFunction;

/** Lines and dots over bars, outlined in the colour of the paper to stand out from them. */
final class Overlays {

    static final double RADIUS = 5.5;

    private static final double EDGE = 1.5;
    private static final double THICK = 2.5;

    private final Chart whole;
    private final Colors colors;
    private final List<Integer> series = new ArrayList<>();
    private final int bars;

    Overlays(Chart whole, Colors colors) {
        this.whole = whole;
        this.colors = colors;
        for (int i = 0; i < whole.series().size(); i++) {
            Role role = whole.series().get(i).role();
            if (role == Role.LINE || role == Role.DOT) {
                series.add(i);
            }
        }
        this.bars = whole.series().size() - series.size();
    }

    boolean isEmpty() {
        return series.isEmpty();
    }

    /** Returns the entries of the key. */
    List<Key.Entry> entries() {
        return series.stream()
                .map(i -> new Key.Entry(whole.series().get(i).name(), (svg, x, y) -> {
                    if (isLine(i)) {
                        svg.path(
                                "M" + Svg.number(x) + " " + Svg.number(y) + "h" + Svg.number(Key.MARK),
                                colors.of(i),
                                THICK,
                                Marks.dashes(i - bars));
                    } else {
                        dot(svg, i, x + Key.MARK / 2, y);
                    }
                }))
                .toList();
    }

    private boolean isLine(int index) {
        return whole.series().get(index).role() == Role.LINE;
    }

    /** Draws over vertical bars. */
    void draw(Svg svg, IntToDoubleFunction x, DoubleUnaryOperator y) {
        for (int i : series) {
            Series one = whole.series().get(i);
            if (isLine(i)) {
                line(svg, i, x, y);
            }
            for (int place = 0; place < one.values().size(); place++) {
                if (isLine(i) ? SeriesPath.isAlone(one, place) : one.has(place)) {
                    dot(svg, i, x.applyAsDouble(place), y.applyAsDouble(one.value(place)));
                }
            }
        }
    }

    private void line(Svg svg, int index, IntToDoubleFunction x, DoubleUnaryOperator y) {
        String path = SeriesPath.of(whole.series().get(index), x, y);
        svg.path(path, "paper", THICK + 2 * EDGE, "");
        svg.path(path, colors.of(index), THICK, Marks.dashes(index - bars));
    }

    /** Draws the dots of a row of horizontal bars. */
    void row(Svg svg, int row, DoubleUnaryOperator x, double y) {
        for (int i : series) {
            Series one = whole.series().get(i);
            if (one.has(row)) {
                dot(svg, i, x.applyAsDouble(one.value(row)), y);
            }
        }
    }

    /** Returns the end of the farthest dot of a row. */
    double end(int row, DoubleUnaryOperator x) {
        return series.stream()
                .map(i -> whole.series().get(i))
                .filter(one -> one.has(row))
                .mapToDouble(one -> x.applyAsDouble(one.value(row)) + RADIUS + EDGE)
                .max()
                .orElse(0);
    }

    private void dot(Svg svg, int index, double x, double y) {
        svg.area(Marks.shape(index - bars, x, y, RADIUS + EDGE), "paper");
        svg.area(Marks.shape(index - bars, x, y, RADIUS), colors.of(index));
    }
}

package dev.broadsheet.chart.draw;

import dev.broadsheet.chart.Chart;
import dev.broadsheet.chart.ChartType;
import java.util.List;

/** The common parts of horizontal and vertical bar charts: extent, value labels and key. */
final class Bars {

    private final Chart chart;
    private final DrawingArea area;
    private final Colors colors;
    private final Overlays overlays;
    private final Stack stack;
    private final int decimals;
    private final double least;
    private final double largest;
    private final double widestValue;

    Bars(Chart whole, DrawingArea area) {
        this.chart = whole.main();
        this.area = area;
        this.colors = new Colors(whole);
        this.overlays = new Overlays(whole, colors);
        this.stack = new Stack(chart);
        this.decimals = ChartFormats.decimals(chart.scale(), chart.series());
        this.least = Math.min(0, whole.values().min().orElse(0));
        this.largest =
                Math.max(isStacked() ? stack.largest() : 0, whole.values().max().orElse(0));
        this.widestValue = isStacked() && chart.series().size() > 1
                ? 0
                : area.widest(chart.values().mapToObj(this::text).toList(), true);
    }

    boolean isStacked() {
        return chart.type() == ChartType.STACKED;
    }

    /** Returns the end of the longest negative bar; 0 if there is none. */
    double least() {
        return least;
    }

    /** Returns the end of the longest bar, which is a sum for stacked bars. */
    double largest() {
        return largest;
    }

    Colors colors() {
        return colors;
    }

    /** Returns the series drawn over the bars. */
    Overlays overlays() {
        return overlays;
    }

    Stack stack() {
        return stack;
    }

    /** Returns the greatest width of the value labels at the ends of bars. */
    double widestValue() {
        return widestValue;
    }

    String text(double value) {
        return area.words().value(value, decimals, chart.scale());
    }

    /** Returns the key: a bar sample for each series, and the overlays. */
    List<Key.Entry> entries() {
        List<Key.Entry> entries = Key.entries(
                chart.series().size(),
                i -> new Key.Entry(chart.series().get(i).name(), (svg, x, y) -> {
                    svg.rect(x, y - 6, Key.MARK, 12, colors.of(i));
                    Texture.lying(svg, i, x, y - 6, Key.MARK, 12);
                }));
        entries.addAll(overlays.entries());
        return entries;
    }
}

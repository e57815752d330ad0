package dev.broadsheet.chart.draw;

import dev.broadsheet.chart.Chart;
import dev.broadsheet.chart.ChartType;
import java.util.List;

/** What lying and upright bars have in common: what they measure, their values as text, and their key. */
final class Bars {

    private final Chart chart;
    private final Sheet sheet;
    private final Colors colors;
    private final Overlays overlays;
    private final Stack stack;
    private final int decimals;
    private final double least;
    private final double largest;
    private final double widestValue;

    Bars(Chart whole, Sheet sheet) {
        this.chart = whole.main();
        this.sheet = sheet;
        this.colors = new Colors(whole);
        this.overlays = new Overlays(whole, colors);
        this.stack = new Stack(chart);
        this.decimals = ChartWords.decimals(chart.scale(), chart.series());
        this.least = Math.min(0, whole.values().min().orElse(0));
        this.largest =
                Math.max(isStacked() ? stack.largest() : 0, whole.values().max().orElse(0));
        this.widestValue = isStacked()
                ? 0
                : chart.values()
                        .mapToObj(this::text)
                        .mapToDouble(text -> sheet.widthOf(text, true))
                        .max()
                        .orElse(0);
    }

    boolean isStacked() {
        return chart.type() == ChartType.STACKED;
    }

    /** Where the longest bar below nothing ends; 0 when there is none. */
    double least() {
        return least;
    }

    /** Where the longest bar ends, which is a sum where bars are stacked. */
    double largest() {
        return largest;
    }

    Colors colors() {
        return colors;
    }

    /** What is over the bars. */
    Overlays overlays() {
        return overlays;
    }

    Stack stack() {
        return stack;
    }

    /** Of the values that are written at the ends of bars. */
    double widestValue() {
        return widestValue;
    }

    String text(double value) {
        return sheet.words().value(value, decimals, chart.scale());
    }

    /** A piece of bar for each series, and what is over them. */
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

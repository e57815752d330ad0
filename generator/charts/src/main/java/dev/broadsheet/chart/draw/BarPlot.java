package dev.broadsheet.chart.draw;

import dev.broadsheet.chart.Chart;
import dev.broadsheet.chart.Series;
import dev.broadsheet.chart.ValueAxis;
import java.util.ArrayList;
import java.util.List;

/** Draws horizontal bars, each with its name before it and its value after it, without an axis. */
final class BarPlot implements Plot {

    private static final double BAR = 20;
    private static final double THIN = 14;
    private static final double ROW_GAP = 12;
    private static final double LEAST_GAP = 7;
    private static final double LABEL_GAP = 10;
    private static final double WIDE_SHARE = 0.36;
    private static final double NARROW_SHARE = 0.3;
    private static final double VALUE_GAP = 6;

    private final Chart chart;
    private final DrawingArea area;
    private final Bars bars;
    private final Colors colors;
    private final Stack stack;
    private final boolean stacked;
    private final boolean above;
    private final double gap;
    private final ValueAxis axis;
    private final double left;
    private final double right;

    BarPlot(Chart whole, DrawingArea area) {
        this.chart = whole.main();
        this.area = area;
        this.bars = new Bars(whole, area);
        this.colors = bars.colors();
        this.stack = bars.stack();
        this.stacked = bars.isStacked();
        double widest = area.widestName(chart);
        double room = area.width() * (area.narrow() ? NARROW_SHARE : WIDE_SHARE);
        this.above = area.narrow() && widest > room;
        this.gap = area.high(ROW_GAP, chart.positions().size(), LEAST_GAP);
        this.axis = exact(bars.least(), Math.max(0, bars.largest()));
        this.left = (above ? 0 : Math.min(widest, room) + LABEL_GAP) + (bars.least() < 0 ? valueRoom() : 0);
        this.right = area.width() - (stacked ? 0 : valueRoom() + (isGrouped() ? nameRoom() : 0)) - dotRoom();
    }

    /** Returns an axis that ends at the longest bar. */
    private ValueAxis exact(double least, double largest) {
        double low = Double.isNaN(chart.scale().from())
                ? least
                : Math.min(0, chart.scale().from());
        double high = Double.isNaN(chart.scale().to()) ? largest : chart.scale().to();
        return new ValueAxis(low, high > low ? high : low + 1, List.of(), 0, false);
    }

    private boolean isGrouped() {
        return chart.series().size() > 1 && !stacked;
    }

    private double valueRoom() {
        return bars.widestValue() + VALUE_GAP;
    }

    /** Returns the space for half of a dot beyond all bars. */
    private double dotRoom() {
        return isCombined() ? Overlays.RADIUS + 2 : 0;
    }

    private boolean isCombined() {
        return !bars.overlays().isEmpty();
    }

    private double nameRoom() {
        double widest = area.widest(chart.series().stream().map(Series::name).toList(), true);
        double room = area.width() * (area.narrow() ? 0.22 : 0.25);
        return isNamedInPlace(widest, room) ? widest + VALUE_GAP : 0;
    }

    private boolean isNamedInPlace(double widest, double room) {
        // Beside a value, a name that is a number would be read as another one.
        boolean numbers = chart.series().stream().map(Series::name).anyMatch(ChartFormats::beginsWithDigit);
        return !isCombined()
                && !numbers
                && widest <= room
                && chart.series().stream().allMatch(one -> one.has(0));
    }

    private boolean hasKey() {
        return stacked || isCombined() || (isGrouped() && nameRoom() == 0);
    }

    @Override
    public Drawing draw() {
        Svg svg = Svg.ofRows(area);
        double y = hasKey() ? new Key(area, bars.entries()).draw(svg) + 4 : 2;
        double top = y;
        for (int row = 0; row < chart.positions().size(); row++) {
            y = row(svg, row, y);
        }
        double end = y - gap + 4;
        if (!stacked && !above) {
            svg.line(x(0), top, x(0), end - 4, "ink", 1);
        }
        return new Drawing(area.width(), end, svg.content());
    }

    private double x(double value) {
        return left + axis.at(value) * (right - left);
    }

    private double row(Svg svg, int row, double top) {
        double y = top;
        String label = chart.positions().labels().get(row);
        boolean strong = chart.stressed().contains(row);
        Lettering type = strong ? Lettering.STRONG : Lettering.LABEL;
        double height = height();
        if (above) {
            for (String line : area.wrap(label, area.width(), strong, 2)) {
                svg.text(0, y + 11, line, type);
                y += DrawingArea.LEADING;
            }
        } else {
            double room = x(axis.low()) - LABEL_GAP - (axis.low() < 0 ? valueRoom() : 0);
            List<String> lines = area.wrap(label, room, strong, 2);
            double middle = y + Math.max(height, lines.size() * DrawingArea.LEADING) / 2;
            for (int i = 0; i < lines.size(); i++) {
                double base = middle
                        - lines.size() * DrawingArea.LEADING / 2
                        + DrawingArea.LEADING
                        - 4
                        + i * DrawingArea.LEADING;
                svg.text(room, base, lines.get(i), type.end());
            }
            y = middle - height / 2;
            bars(svg, row, y);
            return Math.max(y + height, middle + lines.size() * DrawingArea.LEADING / 2)
                    + gap
                    - (chart.series().size() == 1 ? 5 : 0);
        }
        bars(svg, row, y);
        return y + height + gap;
    }

    private double height() {
        int bars = stacked ? 1 : chart.series().size();
        return bars == 1 ? BAR : bars * THIN + (bars - 1);
    }

    private void bars(Svg svg, int row, double top) {
        double middle = top + height() / 2;
        if (stacked) {
            segments(svg, row, top);
        } else {
            single(svg, row, top);
        }
        bars.overlays().row(svg, row, this::x, middle);
    }

    private void single(Svg svg, int row, double top) {
        double y = top;
        double height = chart.series().size() == 1 ? BAR : THIN;
        for (int i = 0; i < chart.series().size(); i++) {
            Series series = chart.series().get(i);
            if (series.has(row)) {
                bar(svg, i, row, y, height);
            }
            y += height + 1;
        }
    }

    private void bar(Svg svg, int series, int row, double y, double height) {
        double value = chart.series().get(series).value(row);
        String color = isGrouped() ? colors.of(series) : colors.ofRow(row);
        double from = Math.min(x(0), x(value));
        double width = Math.abs(x(value) - x(0));
        svg.rect(from, y, width, height, color);
        if (hasKey()) {
            Texture.lying(svg, series, from, y, width, height);
        }
        boolean strong = !isGrouped() && chart.stressed().contains(row);
        Lettering type = strong ? Lettering.STRONG : Lettering.LABEL;
        double base = y + height / 2 + 4.5;
        if (value < 0) {
            svg.text(from - VALUE_GAP, base, bars.text(value), type.end());
        } else {
            double end = Math.max(from + width, bars.overlays().end(row, this::x));
            svg.text(end + VALUE_GAP, base, bars.text(value), type);
            name(svg, series, row, end + 2 * VALUE_GAP + area.widthOf(bars.text(value), false), base);
        }
    }

    /** Writes the names of the series beside the bars of the first row. */
    private void name(Svg svg, int series, int row, double x, double base) {
        if (row == 0 && isGrouped() && !hasKey()) {
            svg.text(x, base, chart.series().get(series).name(), Lettering.STRONG.in(colors.ofText(series)));
        }
    }

    private void segments(Svg svg, int row, double top) {
        List<Double> edges = new ArrayList<>();
        for (int i = 0; i < chart.series().size(); i++) {
            if (!chart.series().get(i).has(row)) {
                continue;
            }
            double from = x(stack.base(i, row));
            double to = x(stack.top(i, row));
            svg.rect(from, top, to - from, BAR, colors.of(i));
            edges.add(to);
            inside(svg, i, from, to, top, bars.text(chart.series().get(i).value(row)));
        }
        for (double edge : edges.subList(0, Math.max(0, edges.size() - 1))) {
            svg.line(edge, top, edge, top + BAR, "paper", 1.5);
        }
    }

    /** Draws the texture of a series in its segment, and within it the value if that fits. */
    private void inside(Svg svg, int series, double from, double to, double top, String text) {
        double width = area.widthOf(text, true) + 8;
        if (width > to - from) {
            Texture.lying(svg, series, from, top, to - from, BAR);
            return;
        }
        double side = (to - from - width) / 2;
        Texture.lying(svg, series, from, top, side, BAR);
        Texture.lying(svg, series, to - side, top, side, BAR);
        Lettering type = Lettering.LABEL.middle().in("paper");
        svg.text((from + to) / 2, top + BAR / 2 + 4.5, text, type.strong());
    }
}

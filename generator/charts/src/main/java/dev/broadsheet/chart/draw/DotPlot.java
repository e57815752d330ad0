package dev.broadsheet.chart.draw;

import dev.broadsheet.chart.Chart;
import dev.broadsheet.chart.ChartType;
import dev.broadsheet.chart.Series;
import dev.broadsheet.chart.ValueAxis;
import java.util.List;

/** Draws rows of dots with an axis above them, or bars from one value to another. */
final class DotPlot implements Plot {

    private static final double ROW = 26;
    private static final double LEAST_ROW = 20;
    private static final double RADIUS = 6;
    private static final double LABEL_GAP = 14;
    private static final double WIDE_SHARE = 0.34;
    private static final double NARROW_SHARE = 0.3;
    private static final double THICK = 9;
    private static final double NUMBER_GAP = 10;

    /** The least share of the width for the scale, with names in rows of their own if need be. */
    private static final double SCALE_SHARE = 0.4;

    private final Chart chart;
    private final DrawingArea area;
    private final Colors colors;
    private final boolean range;
    private final boolean above;
    private final int decimals;
    private final ValueAxis axis;
    private final double each;
    private final double values;
    private final double left;
    private final double right;

    DotPlot(Chart chart, DrawingArea area) {
        this.chart = chart;
        this.area = area;
        this.colors = new Colors(chart);
        this.range = chart.type() == ChartType.RANGE;
        this.decimals = ChartFormats.decimals(chart.scale(), chart.series());
        double widest = area.widestName(chart);
        double share = area.width() * (area.narrow() ? NARROW_SHARE : WIDE_SHARE);
        this.axis = ValueAxis.of(
                chart.values().min().orElse(0),
                chart.values().max().orElse(1),
                false,
                chart.scale(),
                area.narrow() ? 4 : 6);
        this.each = area.high(ROW, chart.positions().size(), LEAST_ROW);
        this.values = range ? valueRoom() : 0;
        double scale = area.width() - widest - LABEL_GAP - 2 * values;
        this.above = area.narrow() && (widest > share || scale < area.width() * SCALE_SHARE);
        this.left = (above ? RADIUS : Math.min(widest, share) + LABEL_GAP) + values;
        this.right = area.width() - Math.max(16, values);
    }

    private double valueRoom() {
        return area.widest(chart.values().mapToObj(this::text).toList(), false) + 10;
    }

    private String text(double value) {
        return area.words().value(value, decimals, chart.scale());
    }

    @Override
    public Drawing draw() {
        Svg svg = Svg.ofRows(area);
        double top = (chart.series().size() > 1 ? new Key(area, entries()).draw(svg) : 0)
                + (DrawingArea.hasUnitLine(chart.scale()) ? 18 + DrawingArea.LEADING : 18);
        double step = each + (above ? DrawingArea.LEADING + 4 : 0);
        double bottom = top + chart.positions().size() * step;
        scale(svg, top, bottom);
        for (int row = 0; row < chart.positions().size(); row++) {
            row(svg, row, top + row * step);
        }
        return new Drawing(area.width(), bottom + 4, svg.content(), axis.isCut());
    }

    private List<Key.Entry> entries() {
        return Key.entries(
                chart.series().size(),
                i -> new Key.Entry(
                        chart.series().get(i).name(),
                        (svg, x, y) -> svg.area(Marks.shape(i, x + Key.MARK / 2, y, RADIUS), colors.of(i))));
    }

    private double x(double value) {
        return left + axis.at(value) * (right - left);
    }

    private void scale(Svg svg, double top, double bottom) {
        List<Double> ticks = axis.ticks();
        for (int i = 0; i < ticks.size(); i++) {
            double x = x(ticks.get(i));
            if (i == 0 && axis.isCut()) {
                svg.path("M" + Svg.number(x) + " " + Svg.number(top) + "V" + Svg.number(bottom), "muted", 1, Marks.CUT);
            } else {
                svg.line(x, top, x, bottom, ticks.get(i) == 0 ? "ink" : "rule", 1);
            }
        }
        numbers(svg, top - 6);
    }

    /** Writes numbers at the lines of the scale, from the highest down, if they are not too close to the one before. */
    private void numbers(Svg svg, double y) {
        double free = area.width() + NUMBER_GAP;
        for (int i = axis.ticks().size() - 1; i >= 0; i--) {
            String text = area.tick(axis, i, chart.scale());
            double width = area.widthOf(text, false);
            double left = Math.max(0, Math.min(x(axis.ticks().get(i)) - width / 2, area.width() - width));
            if (left + width + NUMBER_GAP <= free) {
                svg.text(left + width / 2, y, text, Lettering.TICK.middle());
                free = left;
            }
        }
        if (DrawingArea.hasUnitLine(chart.scale())) {
            svg.text(area.width(), y - DrawingArea.LEADING, chart.scale().unit(), Lettering.TICK.end());
        }
    }

    private void row(Svg svg, int row, double top) {
        double y = top + each / 2 + (above ? DrawingArea.LEADING + 4 : 0);
        boolean strong = chart.stressed().contains(row);
        Lettering type = strong ? Lettering.STRONG : Lettering.LABEL;
        String label = chart.positions().labels().get(row);
        if (above) {
            svg.textOnLines(0, y - 15, area.wrap(label, area.width(), strong, 1).get(0), type);
        } else {
            double room = left - LABEL_GAP - values;
            List<String> lines = area.wrap(label, room, strong, 1);
            svg.text(room, y + 4.5, lines.isEmpty() ? "" : lines.get(0), type.end());
        }
        span(svg, row, y);
    }

    private void span(Svg svg, int row, double y) {
        double[] known = chart.series().stream()
                .filter(one -> one.has(row))
                .mapToDouble(one -> one.value(row))
                .sorted()
                .toArray();
        boolean pale = !chart.stressed().isEmpty() && !chart.stressed().contains(row);
        if (known.length > 1) {
            double from = x(known[0]);
            double to = x(known[known.length - 1]);
            if (range) {
                svg.rect(from, y - THICK / 2, to - from, THICK, pale ? Colors.PALE : "era");
                svg.text(from - 10, y + 4.5, text(known[0]), Lettering.LABEL.end());
                svg.text(to + 10, y + 4.5, text(known[known.length - 1]), Lettering.LABEL);
            } else {
                svg.line(from, y, to, y, "pale", 2);
            }
        }
        for (int i = 0; i < chart.series().size(); i++) {
            Series series = chart.series().get(i);
            if (series.has(row)) {
                String color = pale ? Colors.PALE : chart.series().size() == 1 ? colors.ofRow(row) : colors.of(i);
                svg.area(Marks.shape(i, x(series.value(row)), y, RADIUS), color);
            }
        }
    }
}

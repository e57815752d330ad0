package dev.broadsheet.chart.draw;

import dev.broadsheet.chart.Chart;
import dev.broadsheet.chart.Series;
import dev.broadsheet.chart.ValueAxis;
import dev.broadsheet.chart.ValueScale;
import java.util.ArrayList;
import java.util.List;

/** Draws lines from the first position to the last, with names and values at both ends. */
final class SlopePlot implements Plot {

    private static final double HEIGHT = 280;
    private static final double LEAST_HEIGHT = 120;
    private static final double GAP = 14;
    private static final double LEADER = 5;
    private static final double SHARE = 0.4;

    private final Chart chart;
    private final DrawingArea area;
    private final Colors colors;
    private final int decimals;
    private final int last;
    private final double low;
    private final double high;
    private final ValueAxis axis;

    SlopePlot(Chart chart, DrawingArea area) {
        this.chart = chart;
        this.area = area;
        this.colors = new Colors(chart);
        this.decimals = ChartFormats.decimals(chart.scale(), chart.series());
        this.last = chart.positions().size() - 1;
        ValueScale wished = chart.scale();
        this.low = Double.isNaN(wished.from()) ? chart.values().min().orElse(0) : wished.from();
        this.high = Double.isNaN(wished.to()) ? chart.values().max().orElse(1) : wished.to();
        this.axis = ValueAxis.of(low, high, false, wished, 6);
    }

    @Override
    public Drawing draw() {
        Svg svg = new Svg(area);
        double top = 34;
        double bottom = top
                + Math.max(area.high(HEIGHT, 1, LEAST_HEIGHT), chart.series().size() * (DrawingArea.LEADING + 6));
        double left = widest(false) + GAP;
        double right = area.width() - widest(true) - GAP;
        for (int end = 0; end < 2; end++) {
            double x = end == 0 ? left : right;
            svg.line(x, top - 12, x, bottom, "rule", 1);
            head(svg, x, end > 0);
        }
        lines(svg, left, right, top, bottom);
        double lowest = Math.max(labels(svg, left, top, bottom, false), labels(svg, right, top, bottom, true));
        return new Drawing(area.width(), Math.max(bottom, lowest) + 8, svg.content(), isCut());
    }

    /** Writes the name of a position above its end of the lines, but within its half of the drawing. */
    private void head(Svg svg, double x, boolean end) {
        String place = area.words().place(chart.positions(), end ? last : 0);
        for (String line : area.wrap(place, area.width() / 2 - GAP, true, 1)) {
            double width = area.widthOf(line, true);
            if (end) {
                svg.text(Math.min(x - GAP, area.width() - width), 13, line, Lettering.STRONG);
            } else {
                svg.text(Math.max(x + GAP, width), 13, line, Lettering.STRONG.end());
            }
        }
    }

    /** Whether zero is missing. Lines fill the height, because slopes are what readers compare. */
    private boolean isCut() {
        return !axis.log() && (low > 0 || high < 0);
    }

    private double y(double value, double top, double bottom) {
        double share = axis.log() ? axis.at(value) : high > low ? (value - low) / (high - low) : 0.5;
        return bottom - 8 - share * (bottom - top - 8);
    }

    private void lines(Svg svg, double left, double right, double top, double bottom) {
        for (boolean stressed : new boolean[] {false, true}) {
            for (int i = 0; i < chart.series().size(); i++) {
                Series series = chart.series().get(i);
                if (series.stressed() == stressed && series.has(0) && series.has(last)) {
                    String color = colors.of(i);
                    double from = y(series.value(0), top, bottom);
                    double to = y(series.value(last), top, bottom);
                    svg.line(left, from, right, to, color, color.equals(Colors.PALE) ? 1.5 : 2.5);
                    svg.area(Marks.circle(left, from, 4), color);
                    svg.area(Marks.circle(right, to, 4), color);
                }
            }
        }
    }

    /** Returns the label of a line's end: its value, and the name on the right or, if there is space, on both sides. */
    private List<String> text(int index, boolean end) {
        Series series = chart.series().get(index);
        int place = end ? last : 0;
        if (!series.has(place)) {
            return List.of();
        }
        String value = area.words().value(series.value(place), decimals, chart.scale());
        if (!end && area.narrow()) {
            return List.of(value);
        }
        double room = area.width() * (area.narrow() ? SHARE : SHARE - 0.1);
        String whole = end ? ChartFormats.valued(value, series.name()) : ChartFormats.named(series.name(), value);
        if (area.widthOf(whole, true) <= room) {
            return List.of(whole);
        }
        List<String> lines = new ArrayList<>(area.wrap(series.name(), room, true, 2));
        lines.add(end ? 0 : lines.size(), value);
        return lines;
    }

    private double widest(boolean end) {
        double widest = 0;
        for (int i = 0; i < chart.series().size(); i++) {
            widest = Math.max(widest, area.widest(text(i, end), true));
        }
        return widest;
    }

    private double labels(Svg svg, double x, double top, double bottom, boolean end) {
        List<EndLabels.Label> labels = new ArrayList<>();
        for (int i = 0; i < chart.series().size(); i++) {
            Series series = chart.series().get(i);
            if (series.has(end ? last : 0)) {
                labels.add(new EndLabels.Label(y(series.value(end ? last : 0), top, bottom), i, text(i, end)));
            }
        }
        double lowest = bottom;
        for (EndLabels.Label label : EndLabels.settle(labels, top - 10, bottom + 6)) {
            double side = end ? 1 : -1;
            label.leader(svg, x + side * LEADER, x + side * (GAP - 2));
            for (int line = 0; line < label.lines.size(); line++) {
                Lettering type = Lettering.STRONG.in(colors.ofText(label.series));
                double at = end ? x + GAP : x - GAP;
                svg.text(at, label.baseline(line), label.lines.get(line), end ? type : type.end());
                lowest = Math.max(lowest, label.baseline(line));
            }
        }
        return lowest;
    }
}

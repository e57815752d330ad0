package dev.broadsheet.chart.draw;

import dev.broadsheet.chart.Chart;
import dev.broadsheet.chart.Series;
import dev.broadsheet.chart.ValueAxis;
import java.util.List;

/** A small chart for each series on the same scales, the others pale behind it. */
final class MultiplesPlot implements Plot {

    private static final double GAP = 24;
    private static final double HEIGHT = 96;
    private static final double TITLE = 22;
    private static final int MOST_GHOSTS = 20;

    private final Chart chart;
    private final Sheet sheet;
    private final ValueAxis axis;
    private final int columns;
    private final int decimals;
    private final double low;
    private final double high;
    private final double width;
    private final double margin;
    private final double room;
    private final int titleLines;

    MultiplesPlot(Chart chart, Sheet sheet) {
        this.chart = chart;
        this.sheet = sheet;
        this.decimals = ChartWords.decimals(chart.scale(), chart.series());
        this.columns = Math.min(
                chart.series().size(), sheet.narrow() ? 2 : chart.series().size() == 4 ? 2 : 3);
        this.axis = ValueAxis.of(
                chart.values().min().orElse(0), chart.values().max().orElse(1), false, chart.scale(), 3);
        this.low = chart.places().low();
        this.high = chart.places().high();
        this.width = (sheet.width() - (columns - 1) * GAP) / columns;
        // Numbers are at the left of the lines of the first panel; the others keep the place free.
        this.margin = Frame.margin(axis, sheet) - 2;
        this.room = width - margin - lastWidth();
        this.titleLines = titleLines();
    }

    private int titleLines() {
        int lines = 1;
        for (Series series : chart.series()) {
            lines = Math.max(lines, sheet.wrap(series.name(), width, true, 2).size());
        }
        return lines;
    }

    /** Of the widest of the last values, with its distance from the line. */
    private double lastWidth() {
        double widest = 0;
        for (Series series : chart.series()) {
            if (series.last() >= 0) {
                widest = Math.max(widest, sheet.widthOf(text(series.value(series.last())), true) + 6);
            }
        }
        return widest;
    }

    @Override
    public Drawing draw() {
        Svg svg = new Svg(sheet);
        double y = 0;
        double end = 0;
        for (int i = 0; i < chart.series().size(); i++) {
            int place = i % columns;
            int column = sheet.words().isRightToLeft() ? columns - 1 - place : place;
            if (place == 0 && i > 0) {
                y = end + 18;
            }
            end = Math.max(end, panel(svg, i, column * (width + GAP), y, column == 0));
        }
        return new Drawing(sheet.width(), end + 6, svg.content(), axis.isCut());
    }

    private double panel(Svg svg, int index, double left, double top, boolean first) {
        Series series = chart.series().get(index);
        List<String> title = sheet.wrap(series.name(), width, true, 2);
        for (int i = 0; i < title.size(); i++) {
            title(svg, title.get(i), left, top + 13 + i * Sheet.LEADING);
        }
        double plotTop = top + TITLE + (titleLines - 1) * Sheet.LEADING + 16;
        double bottom = plotTop + HEIGHT;
        grid(svg, left, left + width, plotTop, bottom, first);
        ghosts(svg, index, left, plotTop, bottom);
        String color = !chart.isStressed() || series.stressed() ? "1" : "muted";
        svg.path(path(series, left, plotTop, bottom), color, 2.5, "");
        last(svg, series, left, plotTop, bottom, color);
        places(svg, left, bottom);
        return bottom + 18;
    }

    /** At the side at which the language begins. */
    private void title(Svg svg, String line, double left, double y) {
        if (sheet.words().isRightToLeft()) {
            svg.text(left + width, y, line, Lettering.STRONG.end());
        } else {
            svg.text(left, y, line, Lettering.STRONG);
        }
    }

    private String text(double value) {
        return sheet.words().value(value, decimals, chart.scale());
    }

    private double x(double place, double left) {
        double share = high > low ? (place - low) / (high - low) : 0.5;
        return left + margin + share * room;
    }

    private double y(double value, double top, double bottom) {
        return bottom - axis.at(value) * (bottom - top);
    }

    private void grid(Svg svg, double left, double right, double top, double bottom, boolean numbered) {
        for (int i = 0; i < axis.ticks().size(); i++) {
            double tick = axis.ticks().get(i);
            boolean last = i == axis.ticks().size() - 1;
            Frame.line(svg, axis, tick, left, right, y(tick, top, bottom));
            if (numbered) {
                String text = last
                        ? sheet.words().withUnit(tick, axis.decimals(), chart.scale())
                        : sheet.words().number(tick, axis.decimals());
                svg.textOnLines(left, y(tick, top, bottom) - 4, text, Lettering.TICK);
            }
        }
    }

    private void ghosts(Svg svg, int index, double left, double top, double bottom) {
        for (int i = 0; i < Math.min(MOST_GHOSTS, chart.series().size()); i++) {
            if (i != index) {
                svg.path(path(chart.series().get(i), left, top, bottom), "rule", 1, "");
            }
        }
    }

    private String path(Series series, double left, double top, double bottom) {
        return Course.of(series, place -> x(chart.places().at(place), left), value -> y(value, top, bottom));
    }

    private void last(Svg svg, Series series, double left, double top, double bottom, String color) {
        int last = series.last();
        if (last >= 0) {
            double x = x(chart.places().at(last), left);
            double y = y(series.value(last), top, bottom);
            svg.area(Marks.circle(x, y, 3.5), color);
            svg.textOnLines(x + 6, Math.min(bottom - 2, y + 4.5), text(series.value(last)), Lettering.STRONG.in(color));
        }
    }

    private void places(Svg svg, double left, double bottom) {
        int last = chart.places().size() - 1;
        String from = sheet.words().place(chart.places(), 0);
        String to = sheet.words().place(chart.places(), last);
        svg.text(left + margin, bottom + 15, from, Lettering.TICK);
        double x = x(chart.places().at(last), left);
        double half = sheet.widthOf(to, false) / 2;
        if (last > 0 && x - half > left + margin + sheet.widthOf(from, false) + 8) {
            svg.text(Math.min(x, left + width - half), bottom + 15, to, Lettering.TICK.middle());
        }
    }
}

package dev.broadsheet.chart.draw;

import dev.broadsheet.chart.Chart;
import dev.broadsheet.chart.Series;
import dev.broadsheet.chart.ValueAxis;

/** The scales that small multiples share, and the drawing of a panel. */
final class Panels {

    /** The least width of the line in a panel. */
    static final double LEAST_ROOM = 40;

    private static final double GAP = 6;

    private final Chart chart;
    private final DrawingArea area;
    private final ValueAxis axis;
    private final int decimals;
    private final double low;
    private final double high;

    Panels(Chart chart, DrawingArea area) {
        this.chart = chart;
        this.area = area;
        this.decimals = ChartFormats.decimals(chart.scale(), chart.series());
        this.axis = ValueAxis.of(
                chart.values().min().orElse(0), chart.values().max().orElse(1), false, chart.scale(), 3);
        this.low = chart.positions().low();
        this.high = chart.positions().high();
    }

    ValueAxis axis() {
        return axis;
    }

    /** Returns the width of the widest last value, including its distance from the line. */
    double lastWidth() {
        double widest = 0;
        for (Series series : chart.series()) {
            if (series.last() >= 0) {
                widest = Math.max(widest, area.widthOf(text(series.value(series.last())), true) + GAP);
            }
        }
        return widest;
    }

    private String text(double value) {
        return area.words().value(value, decimals, chart.scale());
    }

    /** Writes a name at the side where the language starts. */
    void name(Svg svg, String name, double left, double width, double y) {
        if (area.words().isRightToLeft()) {
            svg.text(left + width, y, name, Lettering.STRONG.end());
        } else {
            svg.text(left, y, name, Lettering.STRONG);
        }
    }

    /** Writes the number of a grid line, with the unit at the highest one. */
    void number(Svg svg, int line, double x, double y) {
        svg.textOnLines(x, y - 4, area.tick(axis, line, chart.scale()), Lettering.TICK);
    }

    /** Returns the colour of a series in a panel of its own. */
    String color(Series series) {
        return !chart.isStressed() || series.stressed() ? "1" : "muted";
    }

    /**
     * Returns a panel.
     *
     * @param left the coordinate of the first position
     * @param room the distance from the first to the last position
     * @param right the right edge of the panel
     */
    Panel panel(double left, double room, double right, double top, double bottom) {
        return new Panel(left, room, right, top, bottom);
    }

    final class Panel {

        private final double left;
        private final double room;
        private final double right;
        private final double top;
        private final double bottom;

        private Panel(double left, double room, double right, double top, double bottom) {
            this.left = left;
            this.room = room;
            this.right = right;
            this.top = top;
            this.bottom = bottom;
        }

        private double x(int place) {
            double share = high > low ? (chart.positions().at(place) - low) / (high - low) : 0.5;
            return left + share * room;
        }

        double y(double value) {
            return bottom - axis.at(value) * (bottom - top);
        }

        void line(Svg svg, Series series, String color, double width) {
            svg.path(SeriesPath.of(series, this::x, this::y), color, width, "");
        }

        /** Draws a dot at the last value, with its number. */
        void last(Svg svg, Series series) {
            int last = series.last();
            if (last >= 0) {
                double x = x(last);
                double y = y(series.value(last));
                String color = color(series);
                svg.area(Marks.circle(x, y, 3.5), color);
                svg.textOnLines(
                        x + GAP, Math.min(bottom - 2, y + 4.5), text(series.value(last)), Lettering.STRONG.in(color));
            }
        }

        /** Writes the first position and, if there is space, the last one. */
        void positions(Svg svg, double y) {
            int last = chart.positions().size() - 1;
            String from = area.words().place(chart.positions(), 0);
            String to = area.words().place(chart.positions(), last);
            area.wrap(from, right - left, false, 1).forEach(line -> svg.text(left, y, line, Lettering.TICK));
            double half = area.widthOf(to, false) / 2;
            double x = Math.min(x(last), right - half);
            if (last > 0 && x - half > left + area.widthOf(from, false) + PositionTicks.GAP) {
                svg.text(x, y, to, Lettering.TICK.middle());
            }
        }
    }
}

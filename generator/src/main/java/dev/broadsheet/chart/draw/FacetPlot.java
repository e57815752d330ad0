package dev.broadsheet.chart.draw;

import dev.broadsheet.chart.Chart;
import dev.broadsheet.chart.Series;
import dev.broadsheet.chart.ValueAxis;
import java.util.List;

/** Small charts in rows and columns, all on the same scales: who compares along a row or a column looks at one height or one width. */
final class FacetPlot implements Plot {

    private static final int MOST = 6;
    private static final int MOST_NARROW = 3;
    private static final double GAP = 16;
    private static final double HEIGHT = 84;
    private static final double NAME = 24;
    private static final double ROOM_ABOVE = 14;
    private static final double BELOW = 18;

    private final Chart chart;
    private final Sheet sheet;
    private final ValueAxis axis;
    private final int decimals;
    private final double low;
    private final double high;
    private final double margin;
    private final double width;
    private final double room;

    FacetPlot(Chart chart, Sheet sheet) {
        this.chart = chart;
        this.sheet = sheet;
        this.decimals = ChartWords.decimals(chart.scale(), chart.series());
        this.axis = ValueAxis.of(
                chart.values().min().orElse(0), chart.values().max().orElse(1), false, chart.scale(), 3);
        this.low = chart.places().low();
        this.high = chart.places().high();
        this.margin = Frame.margin(axis, sheet);
        int columns = chart.facets().columns().size();
        this.width = (sheet.width() - margin - (columns - 1) * GAP) / columns;
        this.room = width - lastWidth();
    }

    /** Whether the columns have room beside each other; else each panel has a name of its own. */
    static boolean suits(Chart chart, Sheet sheet) {
        int columns = chart.facets().columns().size();
        return !chart.facets().isEmpty() && columns <= (sheet.narrow() ? MOST_NARROW : MOST);
    }

    private double lastWidth() {
        double widest = 0;
        for (Series series : chart.series()) {
            if (series.last() >= 0) {
                widest = Math.max(widest, sheet.widthOf(text(series.value(series.last())), true) + 6);
            }
        }
        return widest;
    }

    private String text(double value) {
        return sheet.words().value(value, decimals, chart.scale());
    }

    @Override
    public Drawing draw() {
        Svg svg = new Svg(sheet);
        double y = columnNames(svg);
        for (int row = 0; row < chart.facets().rows().size(); row++) {
            y = row(svg, row, y);
        }
        for (int column = 0; column < chart.facets().columns().size(); column++) {
            places(svg, left(column), y - BELOW);
        }
        return new Drawing(sheet.width(), y - BELOW + 24, svg.content(), axis.isCut());
    }

    /** The first column is at the side at which the language begins. */
    private double left(int column) {
        int place = sheet.words().isRightToLeft() ? chart.facets().columns().size() - 1 - column : column;
        return margin + place * (width + GAP);
    }

    private double columnNames(Svg svg) {
        List<String> names = chart.facets().columns();
        int most = 0;
        for (int column = 0; column < names.size(); column++) {
            List<String> lines = sheet.wrap(names.get(column), width, true, 2);
            for (int line = 0; line < lines.size(); line++) {
                start(svg, lines.get(line), left(column), width, 13 + line * Sheet.LEADING);
            }
            most = Math.max(most, lines.size());
        }
        return most * Sheet.LEADING + 6;
    }

    private void start(Svg svg, String text, double left, double room, double y) {
        if (sheet.words().isRightToLeft()) {
            svg.text(left + room, y, text, Lettering.STRONG.end());
        } else {
            svg.text(left, y, text, Lettering.STRONG);
        }
    }

    private double row(Svg svg, int row, double top) {
        svg.line(0, top, sheet.width(), top, "muted", 1);
        String name = chart.facets().rows().get(row);
        List<String> lines = sheet.wrap(name, sheet.width(), true, 1);
        start(svg, lines.isEmpty() ? "" : lines.get(0), 0, sheet.width(), top + 16);
        double plotTop = top + NAME + ROOM_ABOVE;
        double bottom = plotTop + HEIGHT;
        numbers(svg, plotTop, bottom);
        for (int column = 0; column < chart.facets().columns().size(); column++) {
            panel(svg, chart.series().get(chart.facets().series(row, column)), left(column), plotTop, bottom);
        }
        return bottom + BELOW;
    }

    private double x(double place, double left) {
        double share = high > low ? (place - low) / (high - low) : 0.5;
        return left + share * room;
    }

    private double y(double value, double top, double bottom) {
        return bottom - axis.at(value) * (bottom - top);
    }

    private void numbers(Svg svg, double top, double bottom) {
        for (int i = 0; i < axis.ticks().size(); i++) {
            double tick = axis.ticks().get(i);
            boolean last = i == axis.ticks().size() - 1;
            String text = last
                    ? sheet.words().withUnit(tick, axis.decimals(), chart.scale())
                    : sheet.words().number(tick, axis.decimals());
            svg.textOnLines(0, y(tick, top, bottom) - 4, text, Lettering.TICK);
            Frame.line(svg, axis, tick, 0, margin - 4, y(tick, top, bottom));
        }
    }

    private void panel(Svg svg, Series series, double left, double top, double bottom) {
        for (double tick : axis.ticks()) {
            Frame.line(svg, axis, tick, left, left + width, y(tick, top, bottom));
        }
        int last = series.last();
        if (last < 0) {
            svg.text(left + width / 2, (top + bottom) / 2, "\u2013", Lettering.TICK.middle());
            return;
        }
        String color = !chart.isStressed() || series.stressed() ? "1" : "muted";
        svg.path(
                Course.of(series, place -> x(chart.places().at(place), left), value -> y(value, top, bottom)),
                color,
                2.5,
                "");
        double x = x(chart.places().at(last), left);
        double y = y(series.value(last), top, bottom);
        svg.area(Marks.circle(x, y, 3.5), color);
        svg.textOnLines(x + 6, Math.min(bottom - 2, y + 4.5), text(series.value(last)), Lettering.STRONG.in(color));
    }

    /** Below the last row, since all panels of a column have the same. */
    private void places(Svg svg, double left, double bottom) {
        int last = chart.places().size() - 1;
        String from = sheet.words().place(chart.places(), 0);
        String to = sheet.words().place(chart.places(), last);
        svg.text(left, bottom + 17, from, Lettering.TICK);
        double half = sheet.widthOf(to, false) / 2;
        double x = Math.min(x(chart.places().at(last), left), left + width - half);
        if (last > 0 && x - half > left + sheet.widthOf(from, false) + 8) {
            svg.text(x, bottom + 17, to, Lettering.TICK.middle());
        }
    }
}

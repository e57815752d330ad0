package dev.broadsheet.chart.draw;

import dev.broadsheet.chart.Chart;
import dev.broadsheet.chart.Series;
import dev.broadsheet.chart.ValueAxis;
import java.util.List;

/**
 * Draws small multiples in rows and columns with common scales, so that values compare along a row by height and along a column
 * by width.
 */
final class FacetPlot implements Plot {

    private static final int MOST = 6;
    private static final int MOST_NARROW = 3;
    private static final double GAP = 16;
    private static final double HEIGHT = 84;
    private static final double LEAST_HEIGHT = 60;
    private static final double NAME = 24;
    private static final double ROOM_ABOVE = 14;
    private static final double BELOW = 18;

    private final Chart chart;
    private final DrawingArea area;
    private final Panels panels;
    private final double margin;
    private final double width;
    private final double room;

    FacetPlot(Chart chart, DrawingArea area) {
        this.chart = chart;
        this.area = area;
        this.panels = new Panels(chart, area);
        this.margin = Frame.margin(panels.axis(), area, chart.scale());
        int columns = chart.facets().columns().size();
        this.width = (area.width() - margin - (columns - 1) * GAP) / columns;
        this.room = width - panels.lastWidth();
    }

    /** Whether the columns fit side by side; otherwise each panel has a name of its own. */
    static boolean suits(Chart chart, DrawingArea area) {
        int columns = chart.facets().columns().size();
        return !chart.facets().isEmpty()
                && columns <= (area.narrow() ? MOST_NARROW : MOST)
                && new FacetPlot(chart, area).room >= Panels.LEAST_ROOM;
    }

    @Override
    public Drawing draw() {
        Svg svg = new Svg(area);
        double y = columnNames(svg, area.unit(svg, 0, chart.scale()));
        for (int row = 0; row < chart.facets().rows().size(); row++) {
            y = row(svg, row, y);
        }
        for (int column = 0; column < chart.facets().columns().size(); column++) {
            // Only below the last row, since all panels of a column have the same positions.
            panel(column, 0, 0).positions(svg, y - BELOW + 17);
        }
        return new Drawing(
                area.width(), y - BELOW + 24, svg.content(), panels.axis().isCut());
    }

    /** Returns the left edge of a column. The first column is at the side where the language starts. */
    private double left(int column) {
        int place = area.words().isRightToLeft() ? chart.facets().columns().size() - 1 - column : column;
        return margin + place * (width + GAP);
    }

    private double columnNames(Svg svg, double top) {
        List<String> names = chart.facets().columns();
        int most = 0;
        for (int column = 0; column < names.size(); column++) {
            List<String> lines = area.wrap(names.get(column), width, true, 2);
            for (int line = 0; line < lines.size(); line++) {
                panels.name(svg, lines.get(line), left(column), width, top + 13 + line * DrawingArea.LEADING);
            }
            most = Math.max(most, lines.size());
        }
        return top + most * DrawingArea.LEADING + 6;
    }

    private double row(Svg svg, int row, double top) {
        svg.line(0, top, area.width(), top, "muted", 1);
        String name = chart.facets().rows().get(row);
        List<String> lines = area.wrap(name, area.width(), true, 1);
        panels.name(svg, lines.isEmpty() ? "" : lines.get(0), 0, area.width(), top + 16);
        double plotTop = top + NAME + ROOM_ABOVE;
        double bottom = plotTop + area.high(HEIGHT, chart.facets().rows().size(), LEAST_HEIGHT);
        numbers(svg, panel(0, plotTop, bottom));
        for (int column = 0; column < chart.facets().columns().size(); column++) {
            Series series = chart.series().get(chart.facets().series(row, column));
            draw(svg, series, left(column), panel(column, plotTop, bottom), (plotTop + bottom) / 2);
        }
        return bottom + BELOW;
    }

    private Panels.Panel panel(int column, double top, double bottom) {
        return panels.panel(left(column), room, left(column) + width, top, bottom);
    }

    private void numbers(Svg svg, Panels.Panel panel) {
        ValueAxis axis = panels.axis();
        for (int i = 0; i < axis.ticks().size(); i++) {
            double tick = axis.ticks().get(i);
            panels.number(svg, i, 0, panel.y(tick));
            Frame.line(svg, axis, tick, 0, margin - 4, panel.y(tick));
        }
    }

    private void draw(Svg svg, Series series, double left, Panels.Panel panel, double middle) {
        for (double tick : panels.axis().ticks()) {
            Frame.line(svg, panels.axis(), tick, left, left + width, panel.y(tick));
        }
        if (series.last() < 0) {
            svg.text(left + width / 2, middle, "\u2013", Lettering.TICK.middle());
            return;
        }
        panel.line(svg, series, panels.color(series), 2.5);
        panel.last(svg, series);
    }
}

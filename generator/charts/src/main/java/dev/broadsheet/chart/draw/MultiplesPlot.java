package dev.broadsheet.chart.draw;

import dev.broadsheet.chart.Chart;
import dev.broadsheet.chart.Series;
import dev.broadsheet.chart.ValueAxis;
import java.util.List;

/** Draws a small line chart for each series with common scales; the other series are pale behind it. */
final class MultiplesPlot implements Plot {

    private static final double GAP = 24;
    private static final double LEAST_WIDTH = 160;
    private static final double HEIGHT = 96;
    private static final double LEAST_HEIGHT = 60;
    private static final double TITLE = 22;
    private static final int MOST_GHOSTS = 20;

    private final Chart chart;
    private final DrawingArea area;
    private final Panels panels;
    private final int columns;
    private final int rows;
    private final double width;
    private final double margin;
    private final double room;
    private final int titleLines;

    MultiplesPlot(Chart chart, DrawingArea area) {
        this.chart = chart;
        this.area = area;
        this.panels = new Panels(chart, area);
        int count = chart.series().size();
        // Only the first panel has axis numbers; the others keep the space free.
        this.margin = Frame.margin(panels.axis(), area, chart.scale()) - 2;
        double least = margin + panels.lastWidth() + Panels.LEAST_ROOM;
        int most = area.narrow() ? 2 : (int) ((area.width() + GAP) / (LEAST_WIDTH + GAP));
        int beside = Math.max(1, Math.min(most, (int) ((area.width() + GAP) / (least + GAP))));
        this.rows = (count + beside - 1) / beside;
        this.columns = (count + rows - 1) / rows;
        this.width = (area.width() - (columns - 1) * GAP) / columns;
        this.room = width - margin - panels.lastWidth();
        this.titleLines = titleLines();
    }

    private int titleLines() {
        int lines = 1;
        for (Series series : chart.series()) {
            lines = Math.max(lines, area.wrap(series.name(), width, true, 2).size());
        }
        return lines;
    }

    @Override
    public Drawing draw() {
        Svg svg = new Svg(area);
        double y = area.unit(svg, 0, chart.scale());
        double end = 0;
        for (int i = 0; i < chart.series().size(); i++) {
            int place = i % columns;
            int column = area.words().isRightToLeft() ? columns - 1 - place : place;
            if (place == 0 && i > 0) {
                y = end + 18;
            }
            end = Math.max(end, panel(svg, i, column * (width + GAP), y, column == 0));
        }
        return new Drawing(area.width(), end + 6, svg.content(), panels.axis().isCut());
    }

    private double panel(Svg svg, int index, double left, double top, boolean first) {
        Series series = chart.series().get(index);
        List<String> title = area.wrap(series.name(), width, true, 2);
        for (int i = 0; i < title.size(); i++) {
            panels.name(svg, title.get(i), left, width, top + 13 + i * DrawingArea.LEADING);
        }
        double plotTop = top + TITLE + (titleLines - 1) * DrawingArea.LEADING + 16;
        double bottom = plotTop + area.high(HEIGHT, rows, LEAST_HEIGHT);
        Panels.Panel panel = panels.panel(left + margin, room, left + width, plotTop, bottom);
        grid(svg, left, panel, first);
        ghosts(svg, index, panel);
        panel.line(svg, series, panels.color(series), 2.5);
        panel.last(svg, series);
        panel.positions(svg, bottom + 15);
        return bottom + 18;
    }

    private void grid(Svg svg, double left, Panels.Panel panel, boolean numbered) {
        ValueAxis axis = panels.axis();
        for (int i = 0; i < axis.ticks().size(); i++) {
            double y = panel.y(axis.ticks().get(i));
            Frame.line(svg, axis, axis.ticks().get(i), left, left + width, y);
            if (numbered) {
                panels.number(svg, i, left, y);
            }
        }
    }

    private void ghosts(Svg svg, int index, Panels.Panel panel) {
        for (int i = 0; i < Math.min(MOST_GHOSTS, chart.series().size()); i++) {
            if (i != index) {
                panel.line(svg, chart.series().get(i), "rule", 1);
            }
        }
    }
}

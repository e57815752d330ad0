package dev.broadsheet.chart.draw;

import dev.broadsheet.chart.Chart;
import dev.broadsheet.chart.Series;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Draws a table of names and numbers with a bar in each cell; each column has a scale of its own. */
final class TablePlot implements Plot {

    private static final double ROW = 27;
    private static final double LEAST_ROW = 20;
    private static final double BAR = 12;
    private static final double GAP = 22;
    private static final double WIDE_SHARE = 0.34;
    private static final double NARROW_SHARE = 0.3;
    private static final double VALUE_GAP = 6;

    private final Chart chart;
    private final DrawingArea area;
    private final Colors colors;
    private final double left;
    private final int beside;
    private final double each;
    private final double high;
    private final List<Column> columns = new ArrayList<>();

    /**
     * The scale of a column.
     *
     * @param zero the distance of zero from its left edge
     * @param scale px per unit
     */
    private record Column(double zero, double scale) {}

    TablePlot(Chart chart, DrawingArea area) {
        this.chart = chart;
        this.area = area;
        this.colors = new Colors(chart);
        double share = area.width() * (area.narrow() ? NARROW_SHARE : WIDE_SHARE);
        double names = Math.max(area.widestName(chart), area.widthOf(chart.head(), true));
        this.left = Math.min(names, share) + GAP / 2;
        List<Double> widths = chart.series().stream().map(this::widest).toList();
        this.beside = beside(Collections.max(widths));
        this.each = (area.width() - left) / beside;
        int blocks = (chart.series().size() + beside - 1) / beside;
        this.high = blocks > 1 ? LEAST_ROW : area.high(ROW, chart.positions().size(), LEAST_ROW);
        for (int i = 0; i < widths.size(); i++) {
            columns.add(column(chart.series().get(i), widths.get(i)));
        }
    }

    private double widest(Series series) {
        double widest = 0;
        for (int row = 0; row < series.values().size(); row++) {
            widest = Math.max(widest, series.has(row) ? area.widthOf(text(series, row), true) : 0);
        }
        return widest;
    }

    /** Returns how many columns have room for their numbers beside each other. */
    private int beside(double widest) {
        int fit = (int) ((area.width() - left) / (widest + VALUE_GAP + GAP));
        return Math.max(1, Math.min(fit, chart.series().size()));
    }

    /** Draws all columns beside each other or, where they have no room, some below the others, with the names again. */
    @Override
    public Drawing draw() {
        Svg svg = Svg.ofRows(area);
        double y = 0;
        for (int from = 0; from < chart.series().size(); from += beside) {
            int to = Math.min(from + beside, chart.series().size());
            double top = head(svg, y + (from > 0 ? GAP : 0), from, to);
            for (int row = 0; row < chart.positions().size(); row++) {
                row(svg, row, top + row * high, from, to);
            }
            y = top + chart.positions().size() * high;
        }
        return new Drawing(area.width(), y + 4, svg.content());
    }

    private double head(Svg svg, double top, int from, int to) {
        int lines = 1;
        for (Series series : chart.series().subList(from, to)) {
            lines = Math.max(lines, name(series).size());
        }
        double bottom = top + lines * DrawingArea.LEADING;
        svg.text(
                0,
                bottom - 3,
                area.wrap(chart.head(), left, true, 1).stream().findFirst().orElse(""),
                Lettering.TICK.strong());
        for (int i = from; i < to; i++) {
            List<String> name = name(chart.series().get(i));
            for (int line = 0; line < name.size(); line++) {
                double y = bottom - 3 - (name.size() - 1 - line) * DrawingArea.LEADING;
                svg.text(left + (i - from) * each, y, name.get(line), Lettering.TICK.strong());
            }
        }
        svg.line(0, bottom + 4, area.width(), bottom + 4, "ink", 1);
        return bottom + 4;
    }

    private List<String> name(Series series) {
        return area.wrap(series.name(), each - GAP / 2, true, 2);
    }

    private void row(Svg svg, int row, double top, int from, int to) {
        boolean strong = chart.stressed().contains(row);
        Lettering type = strong ? Lettering.STRONG : Lettering.LABEL;
        double base = top + high / 2 + 4.5;
        List<String> label = area.wrap(chart.positions().labels().get(row), left - GAP / 2, strong, 1);
        svg.text(0, base, label.isEmpty() ? "" : label.get(0), type);
        for (int i = from; i < to; i++) {
            if (chart.series().get(i).has(row)) {
                cell(svg, i, row, left + (i - from) * each, top, type);
            }
        }
        svg.line(0, top + high, area.width(), top + high, "rule", 1);
    }

    /** Returns the scale with which the longest bar and its number fill the column. */
    private Column column(Series column, double widest) {
        double largest = 0;
        double least = 0;
        for (int i = 0; i < column.values().size(); i++) {
            if (column.has(i)) {
                largest = Math.max(largest, column.value(i));
                least = Math.min(least, column.value(i));
            }
        }
        double room = each - widest - VALUE_GAP - GAP / 2;
        double scale = largest > least ? Math.max(0, room) / (largest - least) : 0;
        return new Column(-least * scale, scale);
    }

    private void cell(Svg svg, int series, int row, double x, double top, Lettering type) {
        double scale = columns.get(series).scale();
        double zero = x + columns.get(series).zero();
        double value = chart.series().get(series).value(row);
        String text = text(chart.series().get(series), row);
        String color = chart.series().size() == 1 ? colors.ofRow(row) : colors.of(series);
        svg.rect(Math.min(zero, zero + value * scale), top + (high - BAR) / 2, Math.abs(value) * scale, BAR, color);
        svg.text(Math.max(zero, zero + value * scale) + VALUE_GAP, top + high / 2 + 4.5, text, type);
    }

    /** Formats a value. Each column has a number of decimals of its own, since columns measure different quantities. */
    private String text(Series column, int row) {
        int decimals = ChartFormats.decimals(chart.scale(), List.of(column));
        return area.words().value(column.value(row), decimals, chart.scale());
    }
}

package dev.broadsheet.chart.draw;

import dev.broadsheet.chart.Chart;

/** Draws a chart of one type. */
interface Plot {

    Drawing draw();

    static Plot of(Chart chart, DrawingArea area) {
        return switch (chart.type()) {
            case LINE, AREA -> new LinePlot(chart, area);
            case BAR, GROUPED, STACKED -> chart.upright() ? new ColumnPlot(chart, area) : new BarPlot(chart, area);
            case DOT, RANGE -> new DotPlot(chart, area);
            case SLOPE -> new SlopePlot(chart, area);
            case MULTIPLES ->
                FacetPlot.suits(chart, area) ? new FacetPlot(chart, area) : new MultiplesPlot(chart, area);
            case TIMELINE -> new TimelinePlot(chart, area);
            case TABLE -> new TablePlot(chart, area);
        };
    }
}

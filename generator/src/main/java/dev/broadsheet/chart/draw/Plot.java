package dev.broadsheet.chart.draw;

import dev.broadsheet.chart.Chart;

/** Draws a chart of one type. */
interface Plot {

    Drawing draw();

    static Plot of(Chart chart, Sheet sheet) {
        return switch (chart.type()) {
            case LINE, AREA -> new LinePlot(chart, sheet);
            case BAR, GROUPED, STACKED -> chart.upright() ? new ColumnPlot(chart, sheet) : new BarPlot(chart, sheet);
            case DOT, RANGE -> new DotPlot(chart, sheet);
            case SLOPE -> new SlopePlot(chart, sheet);
            case MULTIPLES ->
                FacetPlot.suits(chart, sheet) ? new FacetPlot(chart, sheet) : new MultiplesPlot(chart, sheet);
            case TIMELINE -> new TimelinePlot(chart, sheet);
            case TABLE -> new TablePlot(chart, sheet);
        };
    }
}

package dev.broadsheet.chart.draw;

import dev.broadsheet.chart.Chart;

/** Draws charts. Equal charts and sheets give equal output. */
public final class Charts {

    private Charts() {}

    public static Drawing draw(Chart chart, DrawingArea area) {
        return Plot.of(chart, area).draw();
    }
}

package dev.broadsheet.chart.draw;

import dev.broadsheet.chart.Chart;

/** Draws charts. Equal charts and sheets give equal output. */
public final class Charts {

    private Charts() {}

    public static Drawing draw(Chart chart, Sheet sheet) {
        return Plot.of(chart, sheet).draw();
    }
}

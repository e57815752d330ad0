package dev.broadsheet.chart.draw;

import dev.broadsheet.chart.Chart;

/** Draws charts. The same chart on the same sheet gives the same characters. */
public final class Charts {

    private Charts() {}

    public static Drawing draw(Chart chart, Sheet sheet) {
        return Plot.of(chart, sheet).draw();
    }
}

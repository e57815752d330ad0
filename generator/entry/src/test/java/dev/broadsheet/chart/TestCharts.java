package dev.broadsheet.chart;

import dev.broadsheet.chart.draw.ChartFormats;
import dev.broadsheet.chart.draw.Charts;
import dev.broadsheet.chart.draw.DrawingArea;
import dev.broadsheet.chart.draw.TextWidths;
import java.util.List;
import java.util.Locale;

/** Creates charts with defaults for rarely tested options. */
final class TestCharts {

    private TestCharts() {}

    static Chart chart(ChartType type, String language, Positions positions, List<Series> series) {
        return chart(type, language, positions, series, "", false, List.of());
    }

    /** @param stressed emphasized rows */
    static Chart chart(
            ChartType type,
            String language,
            Positions positions,
            List<Series> series,
            String unit,
            boolean upright,
            List<Integer> stressed) {
        return new Chart(
                type,
                language,
                "Title",
                "head",
                positions,
                series,
                new ValueScale(unit, -1, false, Double.NaN, Double.NaN),
                upright,
                stressed,
                List.of(),
                List.of(),
                List.of(),
                Facets.NONE,
                "");
    }

    static DrawingArea area(String language, TextWidths widths) {
        return DrawingArea.of(DrawingArea.Kind.WIDE, true, widths, ChartFormats.of(Locale.forLanguageTag(language)));
    }

    static String draw(Chart chart, TextWidths widths) {
        return Charts.draw(chart, area(chart.language(), widths)).content();
    }
}

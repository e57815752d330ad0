package dev.broadsheet.chart;

import dev.broadsheet.chart.draw.ChartWords;
import dev.broadsheet.chart.draw.Charts;
import dev.broadsheet.chart.draw.Sheet;
import dev.broadsheet.chart.draw.TextWidths;
import java.util.List;
import java.util.Locale;

/** Charts without anything that tests seldom ask for. */
final class TestCharts {

    private TestCharts() {}

    static Chart chart(ChartType type, String language, Places places, List<Series> series) {
        return chart(type, language, places, series, "", false, List.of());
    }

    /** @param stressed rows that stand out */
    static Chart chart(
            ChartType type,
            String language,
            Places places,
            List<Series> series,
            String unit,
            boolean upright,
            List<Integer> stressed) {
        return new Chart(
                type,
                language,
                "Title",
                "head",
                places,
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

    static Sheet sheet(String language, TextWidths widths) {
        return Sheet.of(Sheet.Kind.WIDE, true, widths, ChartWords.of(Locale.forLanguageTag(language)));
    }

    static String draw(Chart chart, TextWidths widths) {
        return Charts.draw(chart, sheet(chart.language(), widths)).content();
    }
}

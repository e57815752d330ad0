package dev.broadsheet.chart;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * A chart, validated: it has at least one position and one value, and its values suit the type.
 *
 * @param type the chart type
 * @param language the language tag of its words
 * @param title the title above the chart
 * @param head the name of the dimension of {@code positions}
 * @param positions the positions of the values
 * @param series the series, those of the main marks first; at least one, except for a timeline, which has none
 * @param scale the scale of the values
 * @param upright whether bars are vertical
 * @param stressed the indexes of the highlighted rows
 * @param notes the annotations
 * @param eras the marked periods
 * @param bands the areas between series
 * @param facets the rows and columns of small multiples
 * @param alternative the author's alternative text; empty to generate one
 */
public record Chart(
        ChartType type,
        String language,
        String title,
        String head,
        Positions positions,
        List<Series> series,
        ValueScale scale,
        boolean upright,
        List<Integer> stressed,
        List<Note> notes,
        List<Era> eras,
        List<Band> bands,
        Facets facets,
        String alternative) {

    public Chart {
        series = List.copyOf(series);
        stressed = List.copyOf(stressed);
        notes = List.copyOf(notes);
        eras = List.copyOf(eras);
        bands = List.copyOf(bands);
    }

    /** Returns the chart without the series that are drawn over or behind the main marks. */
    public Chart main() {
        List<Series> own =
                series.stream().filter(one -> one.role() == Role.MAIN).toList();
        return own.size() == series.size()
                ? this
                : new Chart(
                        type,
                        language,
                        title,
                        head,
                        positions,
                        own,
                        scale,
                        upright,
                        stressed,
                        notes,
                        eras,
                        List.of(),
                        facets,
                        alternative);
    }

    /** Returns all known values. */
    public DoubleStream values() {
        return series.stream()
                .flatMapToDouble(one -> one.values().stream().mapToDouble(v -> v))
                .filter(v -> !Double.isNaN(v));
    }

    /** Whether some series or rows are highlighted, so that the others are paler. */
    public boolean isStressed() {
        return !stressed.isEmpty() || series.stream().anyMatch(Series::stressed);
    }
}

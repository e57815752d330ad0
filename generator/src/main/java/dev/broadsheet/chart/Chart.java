package dev.broadsheet.chart;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * What a chart shows. All of it has been checked: there is a place and a value, and the values suit the type.
 *
 * @param type its form
 * @param language tag of the language of its words
 * @param title what it finds, as readers see it above the chart
 * @param head name of what the places are
 * @param places where the values are
 * @param series what is measured, those of the main marks first; one at least, and none for a timeline
 * @param scale of the values
 * @param upright whether bars are upright
 * @param stressed rows that stand out, by their index
 * @param notes words at places
 * @param eras stretches of time
 * @param bands between series
 * @param facets rows and columns of small charts
 * @param alternative what it shows, in the words of its author; empty when they are to be made
 */
public record Chart(
        ChartType type,
        String language,
        String title,
        String head,
        Places places,
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

    /** The same without the marks that are over or behind those of its type. */
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
                        places,
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

    /** All values that are known. */
    public DoubleStream values() {
        return series.stream()
                .flatMapToDouble(one -> one.values().stream().mapToDouble(v -> v))
                .filter(v -> !Double.isNaN(v));
    }

    /** Whether some series or rows stand out, so that the others are paler. */
    public boolean isStressed() {
        return !stressed.isEmpty() || series.stream().anyMatch(Series::stressed);
    }
}

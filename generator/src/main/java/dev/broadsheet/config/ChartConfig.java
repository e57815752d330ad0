package dev.broadsheet.config;

import dev.broadsheet.data.DataText;
import dev.broadsheet.source.SourcePosition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an author asks for in a block of a chart. Texts are empty where nothing is written.
 *
 * @param type word of its form
 * @param title what the chart finds
 * @param subtitle what is measured, and in which unit
 * @param data path of a file, or a table
 * @param x column of names or days; the first when empty
 * @param series columns of values; all others with numbers when there are none
 * @param by column whose values are the names of series
 * @param value column of the values of these series
 * @param facets columns whose values are the names of rows and columns of small charts
 * @param where conditions that rows meet, such as {@code year=2024}
 * @param highlight series or rows that stand out
 * @param scale of the values
 * @param divide by what values are divided; 1 for what they are
 * @param upright whether bars are upright; empty when the data decide
 * @param sorted whether rows are in order of their values, the largest first
 * @param annotations words at places
 * @param eras stretches of time
 * @param combined series that have other marks than those of the type
 * @param below what is written below the chart
 * @param size {@code wide}, {@code full}, {@code margin}, or empty
 * @param id by which links find it; may be empty
 * @param position of the block
 */
public record ChartConfig(
        LocatedValue<String> type,
        String title,
        String subtitle,
        ChartData data,
        LocatedValue<String> x,
        List<LocatedValue<String>> series,
        LocatedValue<String> by,
        LocatedValue<String> value,
        Facets facets,
        List<LocatedValue<String>> where,
        List<LocatedValue<String>> highlight,
        Scale scale,
        double divide,
        Optional<Boolean> upright,
        boolean sorted,
        List<Annotation> annotations,
        List<Era> eras,
        Combined combined,
        Below below,
        String size,
        LocatedValue<String> id,
        SourcePosition position) {

    public ChartConfig {
        series = List.copyOf(series);
        where = List.copyOf(where);
        highlight = List.copyOf(highlight);
        annotations = List.copyOf(annotations);
        eras = List.copyOf(eras);
    }

    /** The same with other texts. */
    public ChartConfig with(String newTitle, String newSubtitle, List<Annotation> newAnnotations, Below newBelow) {
        return new ChartConfig(
                type,
                newTitle,
                newSubtitle,
                data,
                x,
                series,
                by,
                value,
                facets,
                where,
                highlight,
                scale,
                divide,
                upright,
                sorted,
                newAnnotations,
                eras,
                combined,
                newBelow,
                size,
                id,
                position);
    }

    /**
     * Where data are.
     *
     * @param path of a file as it is written; empty when the table is in place
     * @param inPlace the table; empty when it is in a file
     * @param position of the value
     */
    public record ChartData(String path, Optional<DataText> inPlace, SourcePosition position) {}

    /**
     * Of values.
     *
     * @param decimals less than 0 when the data decide
     * @param from NaN when the data decide
     * @param to NaN when the data decide
     */
    public record Scale(String unit, int decimals, boolean log, double from, double to, SourcePosition position) {}

    /**
     * Words at a place.
     *
     * @param at the place
     * @param value NaN for the whole height
     */
    public record Annotation(LocatedValue<String> at, double value, String text) {}

    /** A stretch of time. */
    public record Era(LocatedValue<String> from, LocatedValue<String> to, String text) {}

    /** Names of two columns; empty where there is none. */
    public record Facets(LocatedValue<String> rows, LocatedValue<String> columns) {

        public boolean isEmpty() {
            return rows.value().isEmpty() && columns.value().isEmpty();
        }

        /** The one that is there. */
        public LocatedValue<String> first() {
            return rows.value().isEmpty() ? columns : rows;
        }
    }

    /**
     * Names of series that have marks of their own.
     *
     * @param lines over bars
     * @param dots over bars
     * @param bands behind lines
     */
    public record Combined(List<LocatedValue<String>> lines, List<LocatedValue<String>> dots, List<Band> bands) {

        public Combined {
            lines = List.copyOf(lines);
            dots = List.copyOf(dots);
            bands = List.copyOf(bands);
        }

        /** All names, in this order. */
        public List<LocatedValue<String>> names() {
            return Stream.of(lines, dots, bands.stream().flatMap(Band::edges).toList())
                    .flatMap(List::stream)
                    .toList();
        }
    }

    /** What is between two series. */
    public record Band(LocatedValue<String> from, LocatedValue<String> to, String text) {

        Stream<LocatedValue<String>> edges() {
            return Stream.of(from, to);
        }
    }

    /**
     * What is below a chart, and in its place.
     *
     * @param source where the data come from
     * @param note what readers have to know of them
     * @param alternative what the chart shows, in words; empty when they are to be made
     */
    public record Below(String source, String note, String alternative) {}
}

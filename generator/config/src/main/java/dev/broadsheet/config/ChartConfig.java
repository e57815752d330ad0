package dev.broadsheet.config;

import dev.broadsheet.data.DataText;
import dev.broadsheet.source.SourcePosition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The content of a chart block. Texts that are not given are empty.
 *
 * @param type the word for the type of chart
 * @param title the message of the chart
 * @param subtitle the measured quantity and its unit
 * @param data the path of a file, or a table in place
 * @param x the column of names or dates; if empty, the first
 * @param series the columns of values; if there are none, all other numeric columns
 * @param by the column whose values are the names of series
 * @param value the column of the values of these series
 * @param facets the columns whose values are the names of the rows and columns of small multiples
 * @param where conditions for rows, such as {@code year=2024}
 * @param highlight the series or rows to be emphasised
 * @param scale the scale of the values
 * @param divide the divisor of the values; 1 for none
 * @param upright whether bars are vertical; empty if it depends on the data
 * @param sorted whether rows are sorted by their values in descending order
 * @param annotations labels at positions of the chart
 * @param eras labelled periods of time
 * @param combined series with other marks than those of the type
 * @param below the text below the chart
 * @param size {@code wide}, {@code full}, {@code margin}, or empty
 * @param id the id for links; may be empty
 * @param position the position of the block
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

    /** Returns a copy with other texts. */
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
     * The source of the data.
     *
     * @param path the path of a file as written; empty if the table is in place
     * @param inPlace the table; empty if it is in a file
     * @param position the position of the value
     */
    public record ChartData(String path, Optional<DataText> inPlace, SourcePosition position) {}

    /**
     * The scale of values.
     *
     * @param decimals the number of decimals; negative if it depends on the data
     * @param log whether the scale is logarithmic
     * @param from the lower end; NaN if it depends on the data
     * @param to the upper end; NaN if it depends on the data
     */
    public record Scale(String unit, int decimals, boolean log, double from, double to, SourcePosition position) {}

    /**
     * A label at a position of the chart.
     *
     * @param at the position on the x axis
     * @param value the value at which it is; NaN for the whole height
     */
    public record Annotation(LocatedValue<String> at, double value, String text) {}

    /** A labelled period of time. */
    public record Era(LocatedValue<String> from, LocatedValue<String> to, String text) {}

    /** The names of two columns; empty for none. */
    public record Facets(LocatedValue<String> rows, LocatedValue<String> columns) {

        public boolean isEmpty() {
            return rows.value().isEmpty() && columns.value().isEmpty();
        }

        /** Returns the name of the rows' column, or else of the columns' column. */
        public LocatedValue<String> first() {
            return rows.value().isEmpty() ? columns : rows;
        }
    }

    /**
     * The names of series with other marks than those of the type.
     *
     * @param lines series drawn as lines over bars
     * @param dots series drawn as dots over bars
     * @param bands areas behind lines
     */
    public record Combined(List<LocatedValue<String>> lines, List<LocatedValue<String>> dots, List<Band> bands) {

        public Combined {
            lines = List.copyOf(lines);
            dots = List.copyOf(dots);
            bands = List.copyOf(bands);
        }

        /** Returns all names, in this order. */
        public List<LocatedValue<String>> names() {
            return Stream.of(lines, dots, bands.stream().flatMap(Band::edges).toList())
                    .flatMap(List::stream)
                    .toList();
        }
    }

    /** The area between two series. */
    public record Band(LocatedValue<String> from, LocatedValue<String> to, String text) {

        Stream<LocatedValue<String>> edges() {
            return Stream.of(from, to);
        }
    }

    /**
     * The text below a chart, and its text alternative.
     *
     * @param source the source of the data
     * @param note a note for readers on the data
     * @param alternative a description of the chart; if empty, it is generated
     */
    public record Below(String source, String note, String alternative) {}
}

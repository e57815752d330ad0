package dev.broadsheet.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The types of charts. */
public enum ChartType {
    /** A bar for each row: horizontal, or vertical over time. */
    BAR,
    /** A bar for each series, side by side in each row. */
    GROUPED,
    /** The series of a row as segments of one bar. */
    STACKED,
    LINE,
    /** Stacked lines with filled areas below them. */
    AREA,
    /** A dot for each series in each row. */
    DOT,
    /** Lines from the first to the last row. */
    SLOPE,
    /** Small multiples: a line chart for each series, all with the same scales. */
    MULTIPLES,
    /** A bar from one series to the other in each row. */
    RANGE,
    /** Events in chronological order, with eras. */
    TIMELINE,
    /** A table with bars in its numeric columns. */
    TABLE;

    /** Returns the name of the type in content files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(ChartType::word).toList();
    }

    public static Optional<ChartType> of(String word) {
        return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst();
    }

    /** Whether its marks encode values as lengths, so that its scale starts at zero. */
    public boolean hasLengths() {
        return this == BAR || this == GROUPED || this == STACKED || this == AREA || this == TABLE;
    }

    /** Whether each row is on a line of its own, so that the number of rows is limited. */
    public boolean hasRows() {
        return this == DOT || this == RANGE || this == TIMELINE || this == TABLE;
    }
}

package dev.broadsheet.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms that a chart may have. */
public enum ChartType {
    /** A bar for each row: lying, or upright over time. */
    BAR,
    /** A bar for each series, side by side in each row. */
    GROUPED,
    /** The series of a row one behind the other in one bar. */
    STACKED,
    LINE,
    /** Lines, one on top of the other, with what is below them filled. */
    AREA,
    /** A dot for each series in each row. */
    DOT,
    /** Lines from the first to the last row. */
    SLOPE,
    /** A small chart of lines for each series, all on the same scales. */
    MULTIPLES,
    /** A bar from one series to the other in each row. */
    RANGE,
    /** Events in the order of time, with eras. */
    TIMELINE,
    /** A table, with bars in its columns of numbers. */
    TABLE;

    /** As it is written in content. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static List<String> words() {
        return Arrays.stream(values()).map(ChartType::word).toList();
    }

    public static Optional<ChartType> of(String word) {
        return Arrays.stream(values()).filter(type -> type.word().equals(word)).findFirst();
    }

    /** Whether its marks have a length that is read, so that its scale begins at nothing. */
    public boolean hasLengths() {
        return this == BAR || this == GROUPED || this == STACKED || this == AREA || this == TABLE;
    }

    /** Whether each row has a line of its own, and so a limit is set to their number. */
    public boolean hasRows() {
        return this == DOT || this == RANGE || this == TIMELINE || this == TABLE;
    }
}

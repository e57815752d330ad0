package dev.broadsheet.chart;

/** What a series is in a chart that combines marks. */
public enum Role {
    /** Drawn as the type of the chart has it. */
    MAIN,
    /** A line over bars. */
    LINE,
    /** A dot over bars in each row. */
    DOT,
    /** An edge of a {@link Band}. */
    EDGE
}

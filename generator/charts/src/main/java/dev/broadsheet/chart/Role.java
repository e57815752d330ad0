package dev.broadsheet.chart;

/** How a series is drawn in a chart that combines marks. */
public enum Role {
    /** With the marks of the chart's type. */
    MAIN,
    /** As a line over bars. */
    LINE,
    /** As a dot over bars in each row. */
    DOT,
    /** As an edge of a {@link Band}. */
    EDGE
}

package dev.broadsheet.chart;

/**
 * A short annotation at a position of a chart.
 *
 * @param x the position on the scale of the {@link Positions}
 * @param value the value at the position; NaN for the whole height
 * @param text the text
 */
public record Note(double x, double value, String text) {}

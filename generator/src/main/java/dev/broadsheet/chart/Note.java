package dev.broadsheet.chart;

/**
 * A few words at a place of a chart.
 *
 * @param x the place on the scale of the {@link Places}
 * @param value at the place; NaN for the whole height
 * @param text the words
 */
public record Note(double x, double value, String text) {}

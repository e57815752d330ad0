package dev.broadsheet.chart;

/**
 * What an author says of the scale of the values.
 *
 * @param unit such as {@code %}, {@code $} or {@code million tonnes}; may be empty
 * @param decimals of values that are written; less than 0 when the data decide
 * @param log whether each step multiplies
 * @param from the least value that is shown; NaN when the data decide
 * @param to the largest; NaN when the data decide
 */
public record ValueScale(String unit, int decimals, boolean log, double from, double to) {}

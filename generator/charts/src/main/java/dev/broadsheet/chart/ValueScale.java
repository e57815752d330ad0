package dev.broadsheet.chart;

/**
 * The author's settings for the value axis.
 *
 * @param unit the unit, such as {@code %}, {@code $} or {@code million tonnes}; may be empty
 * @param decimals the number of decimals of written values; negative to derive it from the data
 * @param log whether the axis is logarithmic
 * @param from the least value of the axis; NaN to derive it from the data
 * @param to the largest value of the axis; NaN to derive it from the data
 */
public record ValueScale(String unit, int decimals, boolean log, double from, double to) {}

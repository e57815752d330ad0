package dev.broadsheet.chart;

/**
 * A period that is marked behind the values.
 *
 * @param from the start, on the scale of the {@link Positions}
 * @param to the end, on the same scale
 * @param text its name
 */
public record Era(double from, double to, String text) {}

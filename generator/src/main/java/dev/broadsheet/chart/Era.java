package dev.broadsheet.chart;

/**
 * A stretch of time that is marked behind the values.
 *
 * @param from on the scale of the {@link Places}
 * @param to the end
 * @param text its name
 */
public record Era(double from, double to, String text) {}

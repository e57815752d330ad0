package dev.broadsheet.chart;

/**
 * A filled area between two series, behind the lines.
 *
 * @param from the index of the series of one edge
 * @param to the index of the series of the other edge
 * @param text its meaning, such as a margin of error
 */
public record Band(int from, int to, String text) {}

package dev.broadsheet.chart;

/**
 * What is between two series, behind the lines.
 *
 * @param from index of the series of one edge
 * @param to index of that of the other
 * @param text what it is, such as a margin of error
 */
public record Band(int from, int to, String text) {}

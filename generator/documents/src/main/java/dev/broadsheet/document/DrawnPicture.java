package dev.broadsheet.document;

/**
 * A drawing as a file of its own, such as that of a chart.
 *
 * @param width in CSS px
 * @param height in CSS px
 * @param svg the root element {@code svg}; its colours are the theme's tokens
 * @param alternative the description for readers who do not see it
 */
public record DrawnPicture(double width, double height, String svg, String alternative) {}

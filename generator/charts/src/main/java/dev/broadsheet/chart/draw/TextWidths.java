package dev.broadsheet.chart.draw;

/** Measures text in the theme's sans-serif typeface. */
@FunctionalInterface
public interface TextWidths {

    /**
     * Returns the width of a line of text.
     *
     * @param size the font size, in the unit of the result
     */
    double of(String text, double size, boolean bold);
}

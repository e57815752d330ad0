package dev.broadsheet.chart.draw;

/** How wide text is in the sans of the theme. */
@FunctionalInterface
public interface TextWidths {

    /**
     * The width of a line of text.
     *
     * @param size of the type, in the unit of the result
     */
    double of(String text, double size, boolean bold);
}

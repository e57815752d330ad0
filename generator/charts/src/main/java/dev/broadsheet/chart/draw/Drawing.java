package dev.broadsheet.chart.draw;

/**
 * A drawn chart.
 *
 * @param width in CSS px
 * @param height in CSS px
 * @param content SVG elements
 * @param cut whether its axis lacks zero, which readers must be told
 */
public record Drawing(double width, double height, String content, boolean cut) {

    /** Creates a drawing whose lengths start at zero, or that has no axis. */
    Drawing(double width, double height, String content) {
        this(width, height, content, false);
    }

    /** Returns the value of the attribute {@code viewBox}. */
    public String viewBox() {
        return "0 0 " + Svg.number(width) + " " + Svg.number(height);
    }
}

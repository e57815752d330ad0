package dev.broadsheet.chart.draw;

/**
 * A chart that is drawn.
 *
 * @param width in CSS px
 * @param height in CSS px
 * @param content elements of SVG
 */
public record Drawing(double width, double height, String content) {

    /** What the attribute {@code viewBox} says. */
    public String viewBox() {
        return "0 0 " + Svg.number(width) + " " + Svg.number(height);
    }
}

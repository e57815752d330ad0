package dev.broadsheet.chart.draw;

/**
 * A chart that is drawn.
 *
 * @param width in CSS px
 * @param height in CSS px
 * @param content elements of SVG
 * @param cut whether zero is not on its scale, which readers have to know
 */
public record Drawing(double width, double height, String content, boolean cut) {

    /** One whose lengths begin at zero, or that has no scale. */
    Drawing(double width, double height, String content) {
        this(width, height, content, false);
    }

    /** What the attribute {@code viewBox} says. */
    public String viewBox() {
        return "0 0 " + Svg.number(width) + " " + Svg.number(height);
    }
}

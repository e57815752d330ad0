package dev.broadsheet.typesetter.svg.syntax;

/** The size to which percentages refer, in px. */
public record Viewport(double width, double height) {

    public double diagonal() {
        return Math.sqrt((width * width + height * height) / 2);
    }
}

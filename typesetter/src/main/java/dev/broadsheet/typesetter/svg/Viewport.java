package dev.broadsheet.typesetter.svg;

/** The size that percentages are of, in px. */
record Viewport(double width, double height) {

    double diagonal() {
        return Math.sqrt((width * width + height * height) / 2);
    }
}

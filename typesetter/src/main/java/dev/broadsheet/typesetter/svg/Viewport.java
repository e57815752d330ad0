package dev.broadsheet.typesetter.svg;

/** The size to which percentages refer, in px. */
record Viewport(double width, double height) {

    double diagonal() {
        return Math.sqrt((width * width + height * height) / 2);
    }
}

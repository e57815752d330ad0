package dev.broadsheet.typesetter.page;

/** The area of a page that its margins leave, in pt: that of the pages for which boxes are being laid out. */
final class PageArea {

    private final Geometries geometries;
    private String name = "";

    PageArea(Geometries geometries) {
        this.geometries = geometries;
    }

    double width() {
        return geometries.width(name);
    }

    /** Height of the lowest page of the name. */
    double height() {
        return geometries.height(name);
    }

    /** Width of the narrower one of the outer margins of the two sides. */
    double outerMargin() {
        return Math.min(
                geometries.page(1, name).outerMargin(), geometries.page(2, name).outerMargin());
    }

    /** The name of the pages. */
    String name() {
        return name;
    }

    void turnTo(String page) {
        name = page;
    }
}

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

    /** The name of the pages. */
    String name() {
        return name;
    }

    void turnTo(String page) {
        name = page;
    }
}

package dev.broadsheet.typesetter.page.sheet;

/** The area of a page that its margins leave, in pt: that of the pages for which boxes are being laid out. */
public final class PageArea {

    private final Geometries geometries;
    private String name = "";

    public PageArea(Geometries geometries) {
        this.geometries = geometries;
    }

    public double width() {
        return geometries.width(name);
    }

    /** Height of the lowest page of the name. */
    public double height() {
        return geometries.height(name);
    }

    /** Width of the narrower one of the outer margins of the two sides. */
    public double outerMargin() {
        return Math.min(
                geometries.page(1, name).outerMargin(), geometries.page(2, name).outerMargin());
    }

    /** The name of the pages. */
    public String name() {
        return name;
    }

    public void turnTo(String page) {
        name = page;
    }
}

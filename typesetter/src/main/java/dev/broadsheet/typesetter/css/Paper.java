package dev.broadsheet.typesetter.css;

/**
 * The area of a page within its margins: what the units {@code vw} and {@code vh} are of (CSS Values 4, section 6.1.2).
 *
 * @param width in pt
 * @param height in pt
 */
record Paper(double width, double height) {

    /** A sheet of A4 without margins, for the time in which nothing better is known. */
    static final Paper A4 = new Paper(PageSize.A4.width(), PageSize.A4.height());

    /** That of the first page. */
    static Paper of(PageStyle page) {
        ComputedStyle box = page.box();
        double horizontal = box.margin(Side.LEFT).resolve(page.width(), 0)
                + box.margin(Side.RIGHT).resolve(page.width(), 0);
        double vertical = box.margin(Side.TOP).resolve(page.height(), 0)
                + box.margin(Side.BOTTOM).resolve(page.height(), 0);
        return new Paper(Math.max(1, page.width() - horizontal), Math.max(1, page.height() - vertical));
    }
}

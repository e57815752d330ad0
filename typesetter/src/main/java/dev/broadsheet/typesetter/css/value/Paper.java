package dev.broadsheet.typesetter.css.value;

/**
 * The area of a page within its margins: what the units {@code vw} and {@code vh} are of (CSS Values 4, section 6.1.2).
 *
 * @param width in pt
 * @param height in pt
 */
public record Paper(double width, double height) {

    /** A sheet of A4 without margins, for the time in which nothing better is known. */
    public static final Paper A4 = new Paper(PageSize.A4.width(), PageSize.A4.height());
}

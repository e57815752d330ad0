package dev.broadsheet.typesetter.css.value;

/**
 * The area of a page within its margins, to which {@code vw} and {@code vh} refer (CSS Values 4, section 6.1.2).
 *
 * @param width width in pt
 * @param height height in pt
 */
public record Paper(double width, double height) {

    /** A4 without margins, used until the page is known. */
    public static final Paper A4 = new Paper(PageSize.A4.width(), PageSize.A4.height());
}

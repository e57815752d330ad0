package dev.broadsheet.typesetter.css.value.background;

import dev.broadsheet.typesetter.canvas.Color;
import dev.broadsheet.typesetter.css.value.Place;

/**
 * A background layer; CSS Backgrounds and Borders 3, section 2.
 *
 * @param throughText whether the letters of the box show it, and nothing else; CSS Backgrounds and Borders 4, section 3.2
 */
public record Background(
        BackgroundImage image, Place position, BackgroundSize size, BackgroundRepeat repeat, boolean throughText) {

    /** Returns a layer of one colour that the letters of a box show. */
    public static Background ofText(Color color) {
        return new Background(
                LinearGradient.plain(color), Place.START, BackgroundSize.AUTO, BackgroundRepeat.BOTH, true);
    }
}

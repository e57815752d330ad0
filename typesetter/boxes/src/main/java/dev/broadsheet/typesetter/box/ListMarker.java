package dev.broadsheet.typesetter.box;

import dev.broadsheet.typesetter.box.content.Origin;
import dev.broadsheet.typesetter.css.value.background.BackgroundImage;
import java.util.Optional;

/**
 * A marker outside its list item, at the start of its first line.
 *
 * @param text the marker with the space that follows it; empty for none
 * @param image picture that replaces it if it can be loaded
 * @param origin start of the item
 */
public record ListMarker(String text, Optional<Image> image, Ink ink, Origin origin) {

    /** {@code list-style-image}. @param box of the picture */
    public record Image(BackgroundImage.Picture picture, ImageBox box) {}
}

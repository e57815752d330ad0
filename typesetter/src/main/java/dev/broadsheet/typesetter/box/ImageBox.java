package dev.broadsheet.typesetter.box;

import dev.broadsheet.typesetter.css.property.ComputedStyle;
import dev.broadsheet.typesetter.css.value.Length;
import java.util.Optional;

/**
 * A picture.
 *
 * @param source as written
 * @param alternative alternate text; empty for decoration
 * @param ink its tag, link and source mark; a picture without alternative has a tag that is not used
 * @param attributeWidth {@code width} attribute
 * @param attributeHeight {@code height} attribute
 * @param origin where it is
 */
public record ImageBox(
        ComputedStyle style,
        String source,
        String alternative,
        Ink ink,
        Length attributeWidth,
        Length attributeHeight,
        Optional<Label> label,
        Origin origin)
        implements Box {

    /** What the style sheet asks for, or else the attribute; HTML 15.4.3. */
    public Length width() {
        return style.width().isAuto() ? attributeWidth : style.width();
    }

    /** What the style sheet asks for, or else the attribute. */
    public Length height() {
        return style.height().isAuto() ? attributeHeight : style.height();
    }
}

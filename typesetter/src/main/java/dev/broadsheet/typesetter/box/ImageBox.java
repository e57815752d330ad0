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
 * @param origin where it is
 * @param drawing where the same drawing can be had at other heights; empty for a picture that has one
 */
public record ImageBox(
        ComputedStyle style,
        String source,
        String alternative,
        Ink ink,
        Optional<Label> label,
        Origin origin,
        Optional<String> drawing)
        implements Box {

    public Length width() {
        return style.width();
    }

    public Length height() {
        return style.height();
    }

    /** The source of the same picture with another drawing, which is an SVG file. */
    public String drawn(byte[] other) {
        return InlineSvg.redrawn(source, other);
    }
}

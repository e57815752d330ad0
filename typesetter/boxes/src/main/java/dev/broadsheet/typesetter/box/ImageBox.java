package dev.broadsheet.typesetter.box;

import dev.broadsheet.typesetter.box.content.InlineSvg;
import dev.broadsheet.typesetter.box.content.Origin;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.css.value.Length;
import java.util.Optional;

/**
 * A picture.
 *
 * @param source reference as written
 * @param alternative alternative text; empty for decoration
 * @param ink its tag, link and source mark; the tag of a picture without alternative text is not used
 * @param origin its position in the document
 * @param drawing reference to the same drawing at other heights; empty for a picture of fixed height
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

    /** Returns the source of the same picture with another drawing, an SVG file. */
    public String drawn(byte[] other) {
        return InlineSvg.redrawn(source, other);
    }
}

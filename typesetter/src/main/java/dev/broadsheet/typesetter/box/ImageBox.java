package dev.broadsheet.typesetter.box;

import dev.broadsheet.typesetter.css.property.ComputedStyle;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A picture.
 *
 * @param source as written
 * @param alternative alternate text; empty for decoration
 * @param ink its tag, link and source mark; a picture without alternative has a tag that is not used
 * @param attributeWidth {@code width} attribute in CSS px
 * @param attributeHeight {@code height} attribute in CSS px
 * @param origin where it stands
 */
public record ImageBox(
        ComputedStyle style,
        String source,
        String alternative,
        Ink ink,
        OptionalDouble attributeWidth,
        OptionalDouble attributeHeight,
        Optional<Label> label,
        Origin origin)
        implements Box {}

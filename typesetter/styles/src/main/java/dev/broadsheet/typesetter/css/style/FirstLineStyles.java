package dev.broadsheet.typesetter.css.style;

import dev.broadsheet.typesetter.css.grammar.Keyword;
import dev.broadsheet.typesetter.css.property.Property;
import java.util.List;

/** Styles of text in a first line; CSS Pseudo-Elements 4, section 2.1. */
public final class FirstLineStyles {

    /** Properties that apply to {@code ::first-line}. */
    private static final List<Property> APPLIED = List.of(
            Property.COLOR,
            Property.FONT_FAMILY,
            Property.FONT_SIZE,
            Property.FONT_WEIGHT,
            Property.FONT_STYLE,
            Property.FONT_KERNING,
            Property.FONT_VARIANT_CAPS,
            Property.FONT_VARIANT_LIGATURES,
            Property.FONT_VARIANT_NUMERIC,
            Property.FONT_VARIANT_POSITION,
            Property.FONT_FEATURE_SETTINGS,
            Property.LETTER_SPACING,
            Property.WORD_SPACING,
            Property.TEXT_TRANSFORM);

    private FirstLineStyles() {}

    /**
     * Returns the style of text in a first line: values inherited from the block are replaced by those of {@code ::first-line}.
     * It is not hyphenated.
     */
    public static ComputedStyle of(ComputedStyle text, ComputedStyle block, ComputedStyle firstLine) {
        ComputedStyle style = text.with(Property.HYPHENS, Keyword.Hyphens.NONE);
        for (Property property : APPLIED) {
            if (text.raw(property).equals(block.raw(property))) {
                style = style.with(property, firstLine.raw(property));
            }
        }
        return style;
    }

    /** Returns the style of a block of which only the first line is set, with others to follow. */
    public static ComputedStyle alone(ComputedStyle block) {
        boolean justified = block.textAlign() == Keyword.TextAlign.JUSTIFY;
        return justified ? block.with(Property.TEXT_ALIGN_LAST, Keyword.TextAlign.JUSTIFY) : block;
    }
}

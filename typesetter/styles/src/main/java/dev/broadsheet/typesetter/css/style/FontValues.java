package dev.broadsheet.typesetter.css.style;

import dev.broadsheet.typesetter.canvas.Color;
import dev.broadsheet.typesetter.css.grammar.Keyword;
import dev.broadsheet.typesetter.css.property.Property;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Properties of fonts and the text colour. */
public sealed interface FontValues extends StyleValues permits ComputedStyle {

    default Color color() {
        return get(Property.COLOR);
    }

    default List<String> fontFamily() {
        return get(Property.FONT_FAMILY);
    }

    /** In pt. */
    default double fontSize() {
        return get(Property.FONT_SIZE);
    }

    default int fontWeight() {
        return get(Property.FONT_WEIGHT);
    }

    default Keyword.FontStyle fontStyle() {
        return get(Property.FONT_STYLE);
    }

    default Keyword.FontKerning fontKerning() {
        return get(Property.FONT_KERNING);
    }

    default Keyword.FontCaps fontVariantCaps() {
        return get(Property.FONT_VARIANT_CAPS);
    }

    /** Empty for normal. */
    default Set<Keyword.Ligatures> fontVariantLigatures() {
        return get(Property.FONT_VARIANT_LIGATURES);
    }

    /** Empty for normal. */
    default Set<Keyword.Figures> fontVariantNumeric() {
        return get(Property.FONT_VARIANT_NUMERIC);
    }

    default Keyword.FontPosition fontVariantPosition() {
        return get(Property.FONT_VARIANT_POSITION);
    }

    /** Values by four-letter tag, sorted. */
    default Map<String, Integer> fontFeatureSettings() {
        return get(Property.FONT_FEATURE_SETTINGS);
    }
}

package dev.broadsheet.typesetter.css.shorthand;

import dev.broadsheet.typesetter.css.grammar.Keyword;
import dev.broadsheet.typesetter.css.property.Definition;
import dev.broadsheet.typesetter.css.property.Property;
import dev.broadsheet.typesetter.css.property.PropertyRef;
import dev.broadsheet.typesetter.css.syntax.TokenType;
import dev.broadsheet.typesetter.css.syntax.ValueReader;
import dev.broadsheet.typesetter.css.value.text.LineHeight;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The shorthands {@code font} and {@code font-variant} (CSS Fonts 4). */
final class FontShorthands {

    private static final Property[] VARIANTS = {
        Property.FONT_VARIANT_CAPS,
        Property.FONT_VARIANT_LIGATURES,
        Property.FONT_VARIANT_NUMERIC,
        Property.FONT_VARIANT_POSITION
    };

    private static final Property[] BEFORE_SIZE = {Property.FONT_STYLE, Property.FONT_WEIGHT, Property.FONT_VARIANT_CAPS
    };

    /** Keywords of {@code font-stretch}, which is ignored. */
    private static final Set<String> STRETCH = Set.of(
            "ultra-condensed",
            "extra-condensed",
            "condensed",
            "semi-condensed",
            "semi-expanded",
            "expanded",
            "extra-expanded",
            "ultra-expanded");

    static final Definition FONT = new Definition(
            refs(
                    Property.FONT_STYLE,
                    Property.FONT_WEIGHT,
                    Property.FONT_VARIANT_CAPS,
                    Property.FONT_SIZE,
                    Property.LINE_HEIGHT,
                    Property.FONT_FAMILY,
                    Property.FONT_VARIANT_LIGATURES,
                    Property.FONT_VARIANT_NUMERIC,
                    Property.FONT_VARIANT_POSITION,
                    Property.FONT_KERNING,
                    Property.FONT_FEATURE_SETTINGS),
            FontShorthands::font);

    static final Definition VARIANT = new Definition(refs(VARIANTS), FontShorthands::variant);

    private FontShorthands() {}

    static List<PropertyRef> refs(Property... properties) {
        List<PropertyRef> refs = new ArrayList<>();
        for (Property property : properties) {
            refs.add(PropertyRef.of(property));
        }
        return refs;
    }

    private static @Nullable List<Object> font(ValueReader in) {
        List<Object> values = beforeSize(in);
        Object size = Property.FONT_SIZE.grammar().parse(in);
        Object leading = in.takeDelim('/') ? Property.LINE_HEIGHT.grammar().parse(in) : LineHeight.NORMAL;
        Object families = Property.FONT_FAMILY.grammar().parse(in);
        if (size == null || leading == null || families == null) {
            return null;
        }
        values.addAll(List.of(size, leading, families));
        values.add(Property.FONT_VARIANT_LIGATURES.initial());
        values.add(Property.FONT_VARIANT_NUMERIC.initial());
        values.add(Property.FONT_VARIANT_POSITION.initial());
        values.add(Property.FONT_KERNING.initial());
        values.add(Property.FONT_FEATURE_SETTINGS.initial());
        return values;
    }

    private static List<Object> beforeSize(ValueReader in) {
        List<Object> values = new ArrayList<>();
        for (Property property : BEFORE_SIZE) {
            values.add(property.initial());
        }
        for (int i = 0; i < 4; i++) {
            if (!in.takeIdent("normal") && !takeStretch(in) && !takeOne(in, values)) {
                break;
            }
        }
        return values;
    }

    private static boolean takeStretch(ValueReader in) {
        boolean stretch =
                in.peek().is(TokenType.IDENT) && STRETCH.contains(in.peek().lower());
        if (stretch) {
            in.next();
        }
        return stretch;
    }

    private static boolean takeOne(ValueReader in, List<Object> values) {
        int mark = in.mark();
        for (int i = 0; i < BEFORE_SIZE.length; i++) {
            Object value = BEFORE_SIZE[i].grammar().parse(in);
            if (value != null) {
                values.set(i, value);
                return true;
            }
            in.reset(mark);
        }
        return false;
    }

    private static @Nullable List<Object> variant(ValueReader in) {
        List<Object> values = new ArrayList<>();
        for (Property property : VARIANTS) {
            values.add(property.initial());
        }
        if (in.takeIdent("normal")) {
            return values;
        }
        if (in.takeIdent("none")) {
            values.set(1, Set.of(Keyword.Ligatures.NONE));
            return values;
        }
        return Expansions.anyOrder(VARIANTS).expand(in);
    }
}

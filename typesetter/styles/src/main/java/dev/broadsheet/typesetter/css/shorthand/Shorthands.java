package dev.broadsheet.typesetter.css.shorthand;

import dev.broadsheet.typesetter.css.grammar.Keyword;
import dev.broadsheet.typesetter.css.grammar.Keywords;
import dev.broadsheet.typesetter.css.property.Definition;
import dev.broadsheet.typesetter.css.property.Definition.Expansion;
import dev.broadsheet.typesetter.css.property.Property;
import dev.broadsheet.typesetter.css.property.PropertyRef;
import dev.broadsheet.typesetter.css.syntax.TokenType;
import dev.broadsheet.typesetter.css.syntax.ValueReader;
import dev.broadsheet.typesetter.css.value.Length;
import dev.broadsheet.typesetter.css.value.Lengths;
import dev.broadsheet.typesetter.css.value.text.ListStyleType;
import dev.broadsheet.typesetter.css.value.text.TextGrammar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The shorthands other than those of fonts and of logical sides. */
public final class Shorthands {

    private static final String[] SIDES = {"TOP", "RIGHT", "BOTTOM", "LEFT"};

    private Shorthands() {}

    public static void addTo(Map<String, Definition> names) {
        boxes(names);
        borders(names);
        names.put("font", FontShorthands.FONT);
        names.put("font-variant", FontShorthands.VARIANT);
        names.put(
                "background",
                of(BackgroundShorthand.EXPANSION, BackgroundShorthand.LONGHANDS.toArray(Property[]::new)));
        names.put(
                "list-style",
                of(
                        Shorthands::listStyle,
                        Property.LIST_STYLE_TYPE,
                        Property.LIST_STYLE_POSITION,
                        Property.LIST_STYLE_IMAGE));
        names.put(
                "text-decoration",
                anyOrder(
                        Property.TEXT_DECORATION_LINE,
                        Property.TEXT_DECORATION_STYLE,
                        Property.TEXT_DECORATION_COLOR,
                        Property.TEXT_DECORATION_THICKNESS));
        ContainerShorthands.addTo(names);
        GridShorthands.addTo(names);
        names.put("columns", of(Shorthands::columns, Property.COLUMN_WIDTH, Property.COLUMN_COUNT));
        names.put(
                "column-rule",
                anyOrder(Property.COLUMN_RULE_WIDTH, Property.COLUMN_RULE_STYLE, Property.COLUMN_RULE_COLOR));
    }

    private static void boxes(Map<String, Definition> names) {
        names.put("margin", new Definition(sides("MARGIN_", ""), Expansions.sides(Lengths.ANY_OR_AUTO)));
        names.put("padding", new Definition(sides("PADDING_", ""), Expansions.sides(Lengths.POSITIVE)));
        names.put("inset", new Definition(sides("", ""), Expansions.sides(Lengths.ANY_OR_AUTO)));
        names.put("border-radius", RadiusShorthand.DEFINITION);
    }

    private static void borders(Map<String, Definition> names) {
        Expansion one = line(Property.BORDER_TOP_WIDTH, Property.BORDER_TOP_STYLE, Property.BORDER_TOP_COLOR);
        List<PropertyRef> all = new ArrayList<>();
        for (String side : SIDES) {
            List<PropertyRef> refs = borderSide(side);
            names.put("border-" + side.toLowerCase(Locale.ROOT), new Definition(refs, one));
            all.addAll(refs);
        }
        names.put("border", new Definition(all, Expansions.onEach(4, one)));
        names.put("border-width", borderPart("_WIDTH", Property.BORDER_TOP_WIDTH));
        names.put("border-style", borderPart("_STYLE", Property.BORDER_TOP_STYLE));
        names.put("border-color", borderPart("_COLOR", Property.BORDER_TOP_COLOR));
    }

    private static Definition borderPart(String part, Property like) {
        return new Definition(sides("BORDER_", part), Expansions.sides(like.grammar()));
    }

    static List<PropertyRef> borderSide(String side) {
        return FontShorthands.refs(
                Property.valueOf("BORDER_" + side + "_WIDTH"),
                Property.valueOf("BORDER_" + side + "_STYLE"),
                Property.valueOf("BORDER_" + side + "_COLOR"));
    }

    /** Width, style and colour in any order. */
    static Expansion line(Property width, Property style, Property color) {
        return Expansions.anyOrder(width, style, color);
    }

    private static List<PropertyRef> sides(String prefix, String suffix) {
        List<PropertyRef> refs = new ArrayList<>();
        for (String side : SIDES) {
            refs.add(PropertyRef.of(Property.valueOf(prefix + side + suffix)));
        }
        return refs;
    }

    private static Definition of(Expansion expansion, Property... longhands) {
        return new Definition(FontShorthands.refs(longhands), expansion);
    }

    private static Definition anyOrder(Property... longhands) {
        return of(Expansions.anyOrder(longhands), longhands);
    }

    /** Each of the three once; {@code none} is that of the type. */
    private static @Nullable List<Object> listStyle(ValueReader in) {
        Object type = null;
        Object position = null;
        Object image = null;
        while (!in.atEnd()) {
            Object nextPosition = Keywords.take(in, Keyword.ListStylePosition.class);
            Object nextImage = nextPosition == null && !in.peek().is(TokenType.IDENT)
                    ? Property.LIST_STYLE_IMAGE.grammar().parse(in)
                    : null;
            Object nextType = nextPosition == null && nextImage == null ? TextGrammar.listStyleType(in) : null;
            boolean again = nextPosition != null ? position != null : nextImage != null ? image != null : type != null;
            if (again || (nextType == null && nextPosition == null && nextImage == null)) {
                return null;
            }
            type = nextType == null ? type : nextType;
            position = nextPosition == null ? position : nextPosition;
            image = nextImage == null ? image : nextImage;
        }
        return List.of(
                type == null ? ListStyleType.DISC : type,
                position == null ? Keyword.ListStylePosition.OUTSIDE : position,
                image == null ? Property.LIST_STYLE_IMAGE.initial() : image);
    }

    private static @Nullable List<Object> columns(ValueReader in) {
        Object width = Length.AUTO;
        Object count = 0;
        while (!in.atEnd()) {
            if (in.takeIdent("auto")) {
                continue;
            }
            boolean number = in.peek().is(TokenType.NUMBER);
            Object value = (number ? Property.COLUMN_COUNT : Property.COLUMN_WIDTH)
                    .grammar()
                    .parse(in);
            if (value == null) {
                return null;
            }
            width = number ? width : value;
            count = number ? value : count;
        }
        return List.of(width, count);
    }
}

package dev.broadsheet.typesetter.css.shorthand;

import dev.broadsheet.typesetter.css.property.Definition;
import dev.broadsheet.typesetter.css.property.Property;
import dev.broadsheet.typesetter.css.syntax.TokenType;
import dev.broadsheet.typesetter.css.syntax.ValueReader;
import dev.broadsheet.typesetter.css.value.Length;
import dev.broadsheet.typesetter.css.value.box.Flex;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The shorthands of flex containers and of alignment. */
final class ContainerShorthands {

    private static final Flex.Basis NOTHING = new Flex.Basis(false, Length.percent(0));

    private ContainerShorthands() {}

    static void addTo(Map<String, Definition> names) {
        names.put("flex", of(ContainerShorthands::flex, Property.FLEX_GROW, Property.FLEX_SHRINK, Property.FLEX_BASIS));
        names.put(
                "flex-flow",
                of(
                        Expansions.anyOrder(Property.FLEX_DIRECTION, Property.FLEX_WRAP),
                        Property.FLEX_DIRECTION,
                        Property.FLEX_WRAP));
        Definition gap = both(Property.ROW_GAP, Property.COLUMN_GAP);
        names.put("gap", gap);
        names.put("grid-gap", gap);
        names.put("place-content", both(Property.ALIGN_CONTENT, Property.JUSTIFY_CONTENT));
    }

    private static Definition of(Definition.Expansion expansion, Property... longhands) {
        return new Definition(FontShorthands.refs(longhands), expansion);
    }

    /** One value for both axes, or one for each. */
    static Definition both(Property block, Property inline) {
        return of(
                in -> {
                    Object first = block.grammar().parse(in);
                    int mark = in.mark();
                    Object second = first == null || in.atEnd()
                            ? null
                            : inline.grammar().parse(in);
                    if (second != null || first == null) {
                        return second == null ? null : List.of(first, second);
                    }
                    in.reset(mark);
                    return List.of(first, first);
                },
                block,
                inline);
    }

    /** {@code none}, or factors and a basis in either order; without a basis it is 0. */
    private static @Nullable List<Object> flex(ValueReader in) {
        if (in.takeIdent("none")) {
            return List.of(0.0, 0.0, Flex.Basis.AUTO);
        }
        Object grow = null;
        Object shrink = null;
        Object basis = null;
        while (!in.atEnd()) {
            if (grow == null && in.peek().is(TokenType.NUMBER)) {
                grow = Flex.FACTOR.parse(in);
                shrink = in.peek().is(TokenType.NUMBER) ? Flex.FACTOR.parse(in) : 1.0;
                if (grow == null || shrink == null) {
                    return null;
                }
            } else if (basis == null) {
                basis = Flex.Basis.GRAMMAR.parse(in);
                if (basis == null) {
                    return null;
                }
            } else {
                return null;
            }
        }
        return List.of(grow == null ? 1.0 : grow, shrink == null ? 1.0 : shrink, basis == null ? NOTHING : basis);
    }
}

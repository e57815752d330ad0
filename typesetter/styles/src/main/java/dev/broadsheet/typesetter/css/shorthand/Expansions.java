package dev.broadsheet.typesetter.css.shorthand;

import dev.broadsheet.typesetter.css.grammar.Grammar;
import dev.broadsheet.typesetter.css.property.Definition;
import dev.broadsheet.typesetter.css.property.Property;
import dev.broadsheet.typesetter.css.syntax.ValueReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The two patterns of shorthands: one to four sides, and components in any order. */
final class Expansions {

    private Expansions() {}

    /** Expands one to four values: top, right, bottom, left; missing ones mirror others. */
    static Definition.Expansion sides(Grammar grammar) {
        return in -> {
            List<Object> values = repeated(in, grammar, 4);
            if (values == null) {
                return null;
            }
            Object top = values.get(0);
            Object right = values.size() > 1 ? values.get(1) : top;
            Object bottom = values.size() > 2 ? values.get(2) : top;
            Object left = values.size() > 3 ? values.get(3) : right;
            return List.of(top, right, bottom, left);
        };
    }

    /** Expands one or two values: start and end. */
    static Definition.Expansion pair(Grammar grammar) {
        return in -> {
            List<Object> values = repeated(in, grammar, 2);
            return values == null ? null : List.of(values.get(0), values.get(values.size() - 1));
        };
    }

    private static @Nullable List<Object> repeated(ValueReader in, Grammar grammar, int most) {
        List<Object> values = new ArrayList<>();
        while (!in.atEnd() && values.size() < most) {
            Object value = grammar.parse(in);
            if (value == null) {
                return null;
            }
            values.add(value);
        }
        return values.isEmpty() ? null : values;
    }

    /** Expands at least one of the components, in any order; the others become initial. */
    static Definition.Expansion anyOrder(Property... components) {
        return in -> {
            List<Object> values = new ArrayList<>();
            for (Property component : components) {
                values.add(component.initial());
            }
            return fill(in, components, values) ? values : null;
        };
    }

    private static boolean fill(ValueReader in, Property[] components, List<Object> values) {
        boolean[] given = new boolean[components.length];
        while (!in.atEnd()) {
            if (!fillOne(in, components, values, given)) {
                return false;
            }
        }
        return true;
    }

    private static boolean fillOne(ValueReader in, Property[] components, List<Object> values, boolean[] given) {
        int mark = in.mark();
        for (int i = 0; i < components.length; i++) {
            Object value = given[i] ? null : components[i].grammar().parse(in);
            if (value != null) {
                values.set(i, value);
                given[i] = true;
                return true;
            }
            in.reset(mark);
        }
        return false;
    }

    /** Expands the same components on each of several sides. */
    static Definition.Expansion onEach(int sides, Definition.Expansion one) {
        return in -> {
            List<Object> values = one.expand(in);
            if (values == null) {
                return null;
            }
            List<Object> all = new ArrayList<>();
            for (int side = 0; side < sides; side++) {
                all.addAll(values);
            }
            return all;
        };
    }
}

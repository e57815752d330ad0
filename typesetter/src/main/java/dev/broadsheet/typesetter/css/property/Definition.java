package dev.broadsheet.typesetter.css.property;

import dev.broadsheet.typesetter.css.syntax.Tokens;
import dev.broadsheet.typesetter.css.syntax.ValueReader;
import dev.broadsheet.typesetter.css.value.Grammar;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A property name that a declaration may have, longhand or shorthand.
 *
 * @param longhands what it sets
 * @param expansion from a value to those of the longhands, in their order
 */
public record Definition(List<PropertyRef> longhands, Expansion expansion) {

    public Definition {
        longhands = List.copyOf(longhands);
    }

    /** Reads a value; null when it does not understand it. */
    @FunctionalInterface
    interface Expansion {
        @Nullable
        List<Object> expand(ValueReader in);
    }

    static Definition longhand(PropertyRef property, Grammar grammar) {
        return new Definition(List.of(property), in -> {
            Object value = grammar.parse(in);
            return value == null ? null : List.of(value);
        });
    }

    /** The values of the longhands when all of the value is understood. */
    @Nullable
    public List<Object> parse(Tokens value) {
        ValueReader in = new ValueReader(value);
        List<Object> values = in.atEnd() ? null : expansion.expand(in);
        return in.atEnd() ? values : null;
    }
}

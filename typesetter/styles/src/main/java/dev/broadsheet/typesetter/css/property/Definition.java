package dev.broadsheet.typesetter.css.property;

import dev.broadsheet.typesetter.css.grammar.Grammar;
import dev.broadsheet.typesetter.css.syntax.Tokens;
import dev.broadsheet.typesetter.css.syntax.ValueReader;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A property that can be declared, longhand or shorthand.
 *
 * @param longhands the longhands that it sets
 * @param expansion maps a value to those of the longhands, in order
 */
public record Definition(List<PropertyRef> longhands, Expansion expansion) {

    public Definition {
        longhands = List.copyOf(longhands);
    }

    /** Parses a value; null if it is invalid. */
    @FunctionalInterface
    public interface Expansion {
        @Nullable
        List<Object> expand(ValueReader in);
    }

    public static Definition longhand(PropertyRef property, Grammar grammar) {
        return new Definition(List.of(property), in -> {
            Object value = grammar.parse(in);
            return value == null ? null : List.of(value);
        });
    }

    /** Returns the values of the longhands if the whole value is valid. */
    @Nullable
    public List<Object> parse(Tokens value) {
        ValueReader in = new ValueReader(value);
        List<Object> values = in.atEnd() ? null : expansion.expand(in);
        return in.atEnd() ? values : null;
    }
}

package dev.broadsheet.typesetter.css.value;

import dev.broadsheet.typesetter.css.grammar.Grammar;
import dev.broadsheet.typesetter.css.syntax.TokenType;
import dev.broadsheet.typesetter.css.syntax.ValueReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Values between commas, on their way to the list of what they compute to.
 *
 * @param parts computed or {@link Relative}
 */
public record ValueList(List<Object> parts) implements Relative {

    public ValueList {
        parts = List.copyOf(parts);
    }

    /** One or more of what a grammar reads. */
    public static Grammar of(Grammar each) {
        return in -> read(in, each);
    }

    private static @Nullable ValueList read(ValueReader in, Grammar each) {
        List<Object> parts = new ArrayList<>();
        do {
            Object part = each.parse(in);
            if (part == null) {
                return null;
            }
            parts.add(part);
        } while (in.take(TokenType.COMMA));
        return new ValueList(parts);
    }

    /** With other parts in the place of some. */
    public ValueList mapped(UnaryOperator<Object> change) {
        return new ValueList(parts.stream().map(change).toList());
    }

    @Override
    public List<Object> compute(ComputeContext context) {
        return parts.stream()
                .map(part -> part instanceof Relative relative ? relative.compute(context) : part)
                .toList();
    }
}

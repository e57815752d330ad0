package dev.broadsheet.typesetter.css.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Substitutes {@code var()} (CSS Custom Properties 1, section 3). */
public final class Variables {

    /** Limit of tokens of a value, against exponential growth by nested references. */
    static final int LIMIT = 10_000;

    private final Function<String, @Nullable Tokens> values;
    private final List<Token> out = new ArrayList<>();
    private boolean invalid;

    private Variables(Function<String, @Nullable Tokens> values) {
        this.values = values;
    }

    /** Whether a value contains {@code var()} at any depth. */
    public static boolean used(Tokens value) {
        for (Token token : value.list()) {
            if (token.isFunction("var")) {
                return true;
            }
        }
        return false;
    }

    /**
     * @param values the value of a custom property; null when it has none
     * @return null when the value is invalid: a reference without value and fallback, or too many tokens
     */
    public static @Nullable Tokens substitute(Tokens value, Function<String, @Nullable Tokens> values) {
        Variables variables = new Variables(values);
        variables.copy(value);
        if (variables.invalid) {
            return null;
        }
        Tokens result = Tokens.of(variables.out);
        return result.tooDeep() == null ? result : null;
    }

    private void copy(Tokens value) {
        int position = value.from();
        while (position < value.to() && !invalid) {
            if (value.at(position).isFunction("var")) {
                reference(value.inside(position));
                position = value.after(position);
            } else {
                out.add(value.at(position));
                position++;
            }
            invalid |= out.size() > LIMIT;
        }
    }

    private void reference(Tokens arguments) {
        int comma = arguments.find(arguments.from(), TokenType.COMMA);
        Tokens name = arguments.slice(arguments.from(), comma).trim();
        boolean valid = name.to() - name.from() == 1
                && name.at(name.from()).is(TokenType.IDENT)
                && name.at(name.from()).text().startsWith("--");
        Tokens found = valid ? values.apply(name.at(name.from()).text()) : null;
        if (found != null) {
            copyPlain(found);
        } else if (valid && comma < arguments.to()) {
            copy(arguments.slice(comma + 1, arguments.to()));
        } else {
            invalid = true;
        }
    }

    private void copyPlain(Tokens found) {
        if (out.size() + found.list().size() > LIMIT) {
            invalid = true;
        } else {
            out.addAll(found.list());
        }
    }
}

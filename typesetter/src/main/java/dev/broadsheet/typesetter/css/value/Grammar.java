package dev.broadsheet.typesetter.css.value;

import dev.broadsheet.typesetter.css.syntax.ValueReader;
import org.jspecify.annotations.Nullable;

/**
 * The syntax of a property's value. Gives the computed value or a {@link Relative} one; null when it does not
 * understand the value. The caller checks that nothing is left over.
 */
@FunctionalInterface
public interface Grammar {

    @Nullable
    Object parse(ValueReader in);

    /** Tries this one, then the other. */
    default Grammar or(Grammar other) {
        return in -> {
            int mark = in.mark();
            Object value = parse(in);
            if (value != null) {
                return value;
            }
            in.reset(mark);
            return other.parse(in);
        };
    }

    /** A word that stands for a value. */
    static Grammar word(String name, Object value) {
        return in -> in.takeIdent(name) ? value : null;
    }

    /** The words of an enum. */
    static <E extends Enum<E> & Keyword> Grammar keyword(Class<E> type) {
        return in -> Keywords.take(in, type);
    }
}

package dev.broadsheet.typesetter.css.grammar;

import dev.broadsheet.typesetter.css.syntax.ValueReader;
import dev.broadsheet.typesetter.css.value.Relative;
import org.jspecify.annotations.Nullable;

/**
 * The grammar of a property's value. Returns the computed value or a {@link Relative} one; null if the value is
 * invalid. The caller checks that no tokens remain.
 */
@FunctionalInterface
public interface Grammar {

    @Nullable
    Object parse(ValueReader in);

    /** Returns a grammar that tries this one, then the other. */
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

    /** Returns the grammar of a keyword for a value. */
    static Grammar word(String name, Object value) {
        return in -> in.takeIdent(name) ? value : null;
    }

    /** Returns the grammar of an enum's keywords. */
    static <E extends Enum<E> & Keyword> Grammar keyword(Class<E> type) {
        return in -> Keywords.take(in, type);
    }
}

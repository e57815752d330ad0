package dev.broadsheet.typesetter.css.grammar;

import dev.broadsheet.typesetter.css.syntax.TokenType;
import dev.broadsheet.typesetter.css.syntax.ValueReader;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Parses keywords that name constants of an enum. */
public final class Keywords {

    private Keywords() {}

    public static <E extends Enum<E> & Keyword> @Nullable E take(ValueReader in, Class<E> type) {
        if (!in.peek().is(TokenType.IDENT)) {
            return null;
        }
        E constant = find(in.peek().text(), type);
        if (constant != null) {
            in.next();
        }
        return constant;
    }

    public static <E extends Enum<E> & Keyword> @Nullable E find(String word, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (names(word, constant.name())) {
                return constant;
            }
        }
        return null;
    }

    /** Whether a keyword is the CSS form of a constant's name. Called often, so that it allocates no strings. */
    private static boolean names(String word, String constant) {
        if (word.length() != constant.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            char expected = constant.charAt(i) == '_' ? '-' : Character.toLowerCase(constant.charAt(i));
            char c = word.charAt(i);
            char actual = c >= 'A' && c <= 'Z' ? Character.toLowerCase(c) : c;
            if (expected != actual) {
                return false;
            }
        }
        return true;
    }

    /** Returns the grammar of one or more different keywords in any order, with {@code empty} for none. */
    public static <E extends Enum<E> & Keyword> Grammar set(Class<E> type, String empty) {
        return in -> in.takeIdent(empty) ? Set.of() : takeSet(in, type);
    }

    static <E extends Enum<E> & Keyword> @Nullable Set<E> takeSet(ValueReader in, Class<E> type) {
        EnumSet<E> set = EnumSet.noneOf(type);
        while (true) {
            E constant = take(in, type);
            if (constant == null) {
                return set.isEmpty() ? null : Collections.unmodifiableSet(set);
            }
            if (!set.add(constant)) {
                return null;
            }
        }
    }
}

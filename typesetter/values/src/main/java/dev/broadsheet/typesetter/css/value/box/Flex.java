package dev.broadsheet.typesetter.css.value.box;

import dev.broadsheet.typesetter.css.grammar.Grammar;
import dev.broadsheet.typesetter.css.grammar.Keyword;
import dev.broadsheet.typesetter.css.syntax.TokenType;
import dev.broadsheet.typesetter.css.value.Calc;
import dev.broadsheet.typesetter.css.value.Length;
import dev.broadsheet.typesetter.css.value.Lengths;
import dev.broadsheet.typesetter.css.value.Relative;
import org.jspecify.annotations.Nullable;

/** Values of CSS Flexible Box Layout 1. */
public final class Flex {

    /** Greatest factor; larger ones make no visible difference and could overflow. */
    private static final double MOST = 1e6;

    public static final Grammar DIRECTION = Grammar.keyword(Direction.class);
    public static final Grammar WRAP = Grammar.keyword(Wrap.class);

    /** {@code flex-grow} and {@code flex-shrink}. */
    public static final Grammar FACTOR = in -> {
        Double number = in.peek().is(TokenType.NUMBER) || in.peek().is(TokenType.FUNCTION) ? Calc.number(in) : null;
        return number == null || number < 0 ? null : Math.min(MOST, number);
    };

    private Flex() {}

    /** The main axis. */
    public enum Direction implements Keyword {
        ROW,
        ROW_REVERSE,
        COLUMN,
        COLUMN_REVERSE;

        public boolean isRow() {
            return this == ROW || this == ROW_REVERSE;
        }

        public boolean isReverse() {
            return this == ROW_REVERSE || this == COLUMN_REVERSE;
        }
    }

    /** Whether there may be several lines. */
    public enum Wrap implements Keyword {
        NOWRAP,
        WRAP,
        WRAP_REVERSE
    }

    /**
     * {@code flex-basis}.
     *
     * @param ofContent whether it is {@code content}, regardless of the size of the item
     * @param length {@link Length#AUTO} for the size of the item
     */
    public record Basis(boolean ofContent, Length length) {

        public static final Basis AUTO = new Basis(false, Length.AUTO);
        public static final Basis CONTENT = new Basis(true, Length.AUTO);

        public static final Grammar GRAMMAR =
                Grammar.word("content", CONTENT).or(in -> of(Lengths.POSITIVE_OR_AUTO.parse(in)));

        private static @Nullable Object of(@Nullable Object length) {
            if (length instanceof Relative relative) {
                return (Relative) context -> new Basis(false, (Length) relative.compute(context));
            }
            return length == null ? null : new Basis(false, (Length) length);
        }
    }
}

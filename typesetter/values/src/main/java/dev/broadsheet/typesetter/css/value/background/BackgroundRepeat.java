package dev.broadsheet.typesetter.css.value.background;

import dev.broadsheet.typesetter.css.grammar.Grammar;
import dev.broadsheet.typesetter.css.grammar.Keyword;
import dev.broadsheet.typesetter.css.grammar.Keywords;
import dev.broadsheet.typesetter.css.syntax.ValueReader;
import org.jspecify.annotations.Nullable;

/** CSS Backgrounds and Borders 3, {@code background-repeat}, in both directions. */
public record BackgroundRepeat(Kind x, Kind y) {

    public static final BackgroundRepeat BOTH = new BackgroundRepeat(Kind.REPEAT, Kind.REPEAT);

    public static final Grammar GRAMMAR = Grammar.word("repeat-x", new BackgroundRepeat(Kind.REPEAT, Kind.NO_REPEAT))
            .or(Grammar.word("repeat-y", new BackgroundRepeat(Kind.NO_REPEAT, Kind.REPEAT)))
            .or(BackgroundRepeat::both);

    /** How it is repeated in one direction. */
    public enum Kind implements Keyword {
        REPEAT,
        SPACE,
        ROUND,
        NO_REPEAT
    }

    private static @Nullable Object both(ValueReader in) {
        Kind x = Keywords.take(in, Kind.class);
        Kind y = x == null ? null : Keywords.take(in, Kind.class);
        return x == null ? null : new BackgroundRepeat(x, y == null ? x : y);
    }
}

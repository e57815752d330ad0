package dev.broadsheet.typesetter.css.value.box;

import dev.broadsheet.typesetter.css.grammar.Grammar;
import dev.broadsheet.typesetter.css.grammar.Keyword;
import dev.broadsheet.typesetter.css.grammar.Keywords;

/** Values of CSS Box Alignment 3; {@code safe}, {@code unsafe} and {@code last baseline} are not supported. */
public final class Alignment {

    public static final Grammar CONTENT = Grammar.keyword(Content.class);

    /** {@code align-items} and {@code justify-items}. */
    public static final Grammar ITEMS = in -> {
        in.takeIdent("first");
        Item item = Keywords.take(in, Item.class);
        return item == Item.AUTO ? null : item;
    };

    /** {@code align-self} and {@code justify-self}. */
    public static final Grammar SELF = Grammar.word("auto", Item.AUTO).or(ITEMS);

    private Alignment() {}

    /** Distribution of free space among lines, tracks or items. */
    public enum Content implements Keyword {
        NORMAL,
        STRETCH,
        START,
        END,
        FLEX_START,
        FLEX_END,
        LEFT,
        RIGHT,
        CENTER,
        SPACE_BETWEEN,
        SPACE_AROUND,
        SPACE_EVENLY
    }

    /** Alignment of an item in its line or area. */
    public enum Item implements Keyword {
        /** As specified by its container. */
        AUTO,
        NORMAL,
        STRETCH,
        START,
        END,
        FLEX_START,
        FLEX_END,
        SELF_START,
        SELF_END,
        LEFT,
        RIGHT,
        CENTER,
        BASELINE
    }
}

package dev.broadsheet.typesetter.css.value;

/** Values of CSS Box Alignment 3; {@code safe}, {@code unsafe} and {@code last baseline} are not supported. */
public final class Alignment {

    public static final Grammar CONTENT = Grammar.keyword(Content.class);

    /** Of all items of a container. */
    public static final Grammar ITEMS = in -> {
        in.takeIdent("first");
        Item item = Keywords.take(in, Item.class);
        return item == Item.AUTO ? null : item;
    };

    /** Of one item. */
    public static final Grammar SELF = Grammar.word("auto", Item.AUTO).or(ITEMS);

    private Alignment() {}

    /** How lines, tracks or items share the room that is left. */
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

    /** Where an item is in its line or area. */
    public enum Item implements Keyword {
        /** As its container says. */
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

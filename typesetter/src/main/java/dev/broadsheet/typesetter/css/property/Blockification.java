package dev.broadsheet.typesetter.css.property;

import dev.broadsheet.typesetter.css.value.Keyword;

/** What floats, what is positioned and what is the root is a block (CSS Display 3, section 2.7). */
public final class Blockification {

    private Blockification() {}

    public static ComputedStyle of(ComputedStyle style, boolean root) {
        boolean sideFloat = style.floating() == Keyword.Floating.LEFT
                || style.floating() == Keyword.Floating.RIGHT
                || style.floating().isBlockFloat();
        boolean applies = root
                || sideFloat
                || !style.running().isEmpty()
                || style.position().isOutOfFlow();
        Keyword.Display display = applies ? block(style.display()) : style.display();
        return display == style.display() ? style : style.with(Property.DISPLAY, display);
    }

    private static Keyword.Display block(Keyword.Display display) {
        return switch (display) {
            case NONE, CONTENTS, BLOCK, FLOW_ROOT, LIST_ITEM, TABLE -> display;
            case INLINE_TABLE -> Keyword.Display.TABLE;
            default -> Keyword.Display.BLOCK;
        };
    }
}

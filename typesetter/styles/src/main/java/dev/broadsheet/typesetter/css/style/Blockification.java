package dev.broadsheet.typesetter.css.style;

import dev.broadsheet.typesetter.css.grammar.Keyword;
import dev.broadsheet.typesetter.css.property.Property;

/** Blockifies floats, positioned boxes and the root (CSS Display 3, section 2.7). */
public final class Blockification {

    private Blockification() {}

    /** Returns the style of an element other than the root. */
    public static ComputedStyle of(ComputedStyle style, ComputedStyle parent) {
        return of(sided(turned(style, parent), parent), false);
    }

    /** Takes {@code inline-start} and {@code inline-end} as sides of the box around (CSS Logical Properties 1, section 3). */
    private static ComputedStyle sided(ComputedStyle style, ComputedStyle parent) {
        boolean leftToRight = parent.direction() == Keyword.Direction.LTR;
        ComputedStyle floating = switch (style.floating()) {
            case INLINE_START ->
                style.with(Property.FLOAT, leftToRight ? Keyword.Floating.LEFT : Keyword.Floating.RIGHT);
            case INLINE_END -> style.with(Property.FLOAT, leftToRight ? Keyword.Floating.RIGHT : Keyword.Floating.LEFT);
            default -> style;
        };
        return switch (style.clear()) {
            case INLINE_START -> floating.with(Property.CLEAR, leftToRight ? Keyword.Clear.LEFT : Keyword.Clear.RIGHT);
            case INLINE_END -> floating.with(Property.CLEAR, leftToRight ? Keyword.Clear.RIGHT : Keyword.Clear.LEFT);
            default -> floating;
        };
    }

    /**
     * Adjusts vertical text: content is turned with its box, and a box that turns text is an inline block (CSS Writing Modes 4,
     * 2.1).
     */
    private static ComputedStyle turned(ComputedStyle style, ComputedStyle parent) {
        if (!style.writingMode().isTurning()) {
            return style;
        } else if (parent.writingMode() != Keyword.WritingMode.HORIZONTAL_TB) {
            return style.with(Property.WRITING_MODE, parent.writingMode().inner());
        }
        return style.display() == Keyword.Display.INLINE
                ? style.with(Property.DISPLAY, Keyword.Display.INLINE_BLOCK)
                : style;
    }

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

    /**
     * Returns the style of an item of a flex container or grid, a block that does not float; CSS Flexible Box Layout 1, section
     * 4.
     */
    public static ComputedStyle item(ComputedStyle style) {
        Keyword.Display display = block(style.display());
        ComputedStyle block = display == style.display() ? style : style.with(Property.DISPLAY, display);
        return block.floating() == Keyword.Floating.NONE || block.floating() == Keyword.Floating.FOOTNOTE
                ? block
                : block.with(Property.FLOAT, Keyword.Floating.NONE);
    }

    private static Keyword.Display block(Keyword.Display display) {
        return switch (display) {
            case NONE, CONTENTS, BLOCK, FLOW_ROOT, LIST_ITEM, TABLE, FLEX, GRID -> display;
            case INLINE_FLEX -> Keyword.Display.FLEX;
            case INLINE_GRID -> Keyword.Display.GRID;
            case INLINE_TABLE -> Keyword.Display.TABLE;
            default -> Keyword.Display.BLOCK;
        };
    }
}

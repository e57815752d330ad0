package dev.broadsheet.typesetter.box.build;

import dev.broadsheet.typesetter.box.InlineItem;
import dev.broadsheet.typesetter.css.grammar.Keyword;
import dev.broadsheet.typesetter.css.property.Side;
import dev.broadsheet.typesetter.css.style.ComputedStyle;

/** Adds the space of margins, borders and padding of inline boxes. */
final class InlineEdges {

    private InlineEdges() {}

    /** Adds the start edges of an inline box: the left ones, or the right ones if text runs from right to left. */
    static void start(ComputedStyle style, Context outer, Context inner, Collector collector) {
        Side side = style.direction() == Keyword.Direction.RTL ? Side.RIGHT : Side.LEFT;
        space(style.margin(side).resolve(0, 0), outer, InlineItem.End.NONE, collector);
        space(padding(style, side), inner, InlineItem.End.START, collector);
    }

    static void finish(ComputedStyle style, Context outer, Context inner, Collector collector) {
        Side side = style.direction() == Keyword.Direction.RTL ? Side.LEFT : Side.RIGHT;
        space(padding(style, side), inner, InlineItem.End.FINISH, collector);
        space(style.margin(side).resolve(0, 0), outer, InlineItem.End.NONE, collector);
    }

    /** Returns padding plus border, in pt. */
    private static double padding(ComputedStyle style, Side side) {
        return style.borderWidth(side) + style.padding(side).resolve(0, 0);
    }

    private static void space(double width, Context context, InlineItem.End end, Collector collector) {
        if (width != 0) {
            collector.item(new InlineItem.Space(width, context.boxes(), end));
        }
    }
}

package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.css.grammar.Keyword.BoxSizing;
import dev.broadsheet.typesetter.css.property.Side;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.css.value.Length;
import dev.broadsheet.typesetter.page.fragment.Edges;

/**
 * The extent of a margin box across the page margin, in pt. A box with a size of its own adjoins the page area unless its
 * margins say otherwise; CSS Paged Media 3, section 5.3.2.4.
 */
record MarginStretch(double start, double length) {

    /**
     * @param size {@code width} or {@code height} of the style
     * @param start start of the page margin
     * @param room size of the page margin
     * @param first side at which the extent starts, left or top
     * @param before whether the page area follows the margin rather than precedes it
     */
    static MarginStretch of(ComputedStyle style, Length size, double start, double room, Side first, boolean before) {
        Length head = style.margin(first);
        Length tail = style.margin(first == Side.TOP ? Side.BOTTOM : Side.RIGHT);
        double above = head.resolve(room, 0);
        double below = tail.resolve(room, 0);
        if (size.isAuto()) {
            return new MarginStretch(start + above, Math.max(0, room - above - below));
        }
        double length = length(style, first, size, room, room);
        double free = room - length;
        if (head.isAuto() && tail.isAuto()) {
            return new MarginStretch(start + free / 2, length);
        }
        Length inner = before ? tail : head;
        Length outer = before ? head : tail;
        boolean fromOuter = inner.isAuto() && !outer.isAuto();
        boolean fromStart = before == fromOuter;
        return new MarginStretch(fromStart ? start + above : start + free - below, length);
    }

    /**
     * Returns the size of the border box along one direction.
     *
     * @param ifAuto size if the style gives none
     */
    static double length(ComputedStyle style, Side first, Length size, double room, double ifAuto) {
        if (size.isAuto()) {
            return ifAuto;
        }
        Edges edges = new Edges(style, room);
        double around = first == Side.TOP ? edges.top() + edges.bottom() : edges.horizontal();
        double value = size.resolve(room);
        return style.boxSizing() == BoxSizing.BORDER_BOX ? Math.max(value, around) : value + around;
    }
}

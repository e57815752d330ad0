package dev.broadsheet.typesetter.page.flex;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.css.grammar.Keyword.BoxSizing;
import dev.broadsheet.typesetter.css.property.Side;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.css.value.Length;
import dev.broadsheet.typesetter.css.value.box.Alignment;
import dev.broadsheet.typesetter.page.alignment.Items;
import dev.broadsheet.typesetter.page.box.BoxWidths;
import dev.broadsheet.typesetter.page.box.IntrinsicRange;
import dev.broadsheet.typesetter.page.fragment.Edges;

/**
 * An item of a flex container. Sizes are those of border boxes, in pt.
 *
 * @param basis flex base size
 * @param least minimum main size
 * @param most maximum main size
 * @param margins sum of the margins in the main axis
 * @param inner sum of borders and padding in the main axis
 */
record FlexItem(BlockBox box, Edges edges, double basis, double least, double most, double margins, double inner) {

    /**
     * Returns an item of a row.
     *
     * @param width width of the container's content box
     */
    static FlexItem ofRow(BlockBox box, double width, BoxWidths widths) {
        ComputedStyle style = box.style();
        Edges edges = new Edges(style, width);
        IntrinsicRange content = widths.content(box);
        Length wished = style.flexBasis().length();
        if (wished.isAuto() && !style.flexBasis().ofContent()) {
            wished = style.width();
        }
        double own = wished.kind() == Length.Kind.MIN_CONTENT
                ? content.min()
                : edges.widthByRatio().orElse(content.max());
        double basis = wished.isAuto() ? own : Math.max(edges.horizontal(), edges.outer(wished));
        double most = style.maxWidth().isAuto() ? Double.POSITIVE_INFINITY : edges.outer(style.maxWidth());
        double least = style.minWidth().isAuto()
                ? automatic(box, edges, content.min(), most)
                : Math.max(edges.horizontal(), edges.outer(style.minWidth()));
        return new FlexItem(
                box,
                edges,
                basis,
                least,
                Math.max(most, least),
                edges.marginLeft() + edges.marginRight(),
                edges.horizontal());
    }

    /** Returns the automatic minimum size; CSS Flexible Box Layout 1, section 4.5. */
    private static double automatic(BlockBox box, Edges edges, double content, double most) {
        ComputedStyle style = box.style();
        if (Items.shrinks(box)) {
            return edges.horizontal();
        }
        double wished = style.width().isAuto() ? Double.POSITIVE_INFINITY : edges.outer(style.width());
        return Math.max(edges.horizontal(), Math.min(most, Math.min(wished, content)));
    }

    /**
     * Returns an item of a column.
     *
     * @param content height of its border box
     */
    static FlexItem ofColumn(BlockBox box, Edges edges, double content, double room) {
        Length wished = box.style().flexBasis().length();
        boolean none = wished.isAuto() || (wished.hasPercentage() && room == 0);
        boolean whole = box.style().boxSizing() == BoxSizing.BORDER_BOX;
        double basis = none ? content : wished.resolve(room) + (whole ? 0 : edges.top() + edges.bottom());
        return new FlexItem(
                box,
                edges,
                basis,
                content,
                Math.max(content, edges.highest()),
                edges.marginTop() + edges.marginBottom(),
                edges.top() + edges.bottom());
    }

    ComputedStyle style() {
        return box.style();
    }

    double hypothetical() {
        return Math.max(least, Math.min(most, basis));
    }

    double clamped(double size) {
        return Math.max(least, Math.min(most, size));
    }

    /** Returns the scaled flex shrink factor. */
    double shrinkWeight() {
        return style().flexShrink() * Math.max(0, basis - inner);
    }

    boolean isAuto(Side side) {
        return style().margin(side).isAuto();
    }

    /** Returns its alignment in the cross axis. */
    Alignment.Item align(ComputedStyle container) {
        Alignment.Item own = style().alignSelf();
        Alignment.Item used = own == Alignment.Item.AUTO ? container.alignItems() : own;
        return used == Alignment.Item.NORMAL ? Alignment.Item.STRETCH : used;
    }
}

package dev.broadsheet.typesetter.page.grid;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.css.grammar.Keyword.Direction;
import dev.broadsheet.typesetter.css.property.Side;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.css.value.box.Alignment;
import dev.broadsheet.typesetter.page.alignment.Baselines;
import dev.broadsheet.typesetter.page.alignment.ItemLayouts;
import dev.broadsheet.typesetter.page.fragment.Edges;
import dev.broadsheet.typesetter.page.galley.Galley;

/** An item laid out at the width of its area. */
final class GridItem {

    private final ComputedStyle container;
    private final ItemLayouts layouts;
    private final Slot slot;
    private final Edges edges;
    private final double area;
    private final double width;
    private final Galley galley;

    /** @param area width of its grid area, in pt */
    GridItem(ComputedStyle container, ItemLayouts layouts, Slot slot, double area) {
        this.container = container;
        this.layouts = layouts;
        this.slot = slot;
        this.area = area;
        this.edges = new Edges(slot.box().style(), area);
        this.width = fittingWidth();
        this.galley = layouts.at(slot.box(), edges, width, 0);
    }

    Slot slot() {
        return slot;
    }

    private ComputedStyle style() {
        return slot.box().style();
    }

    private boolean isAuto(Side side) {
        return style().margin(side).isAuto();
    }

    private static Alignment.Item used(Alignment.Item own, Alignment.Item ofAll) {
        Alignment.Item used = own == Alignment.Item.AUTO ? ofAll : own;
        return used == Alignment.Item.NORMAL ? Alignment.Item.STRETCH : used;
    }

    private Alignment.Item justify() {
        return used(style().justifySelf(), container.justifyItems());
    }

    private Alignment.Item align() {
        return used(style().alignSelf(), container.alignItems());
    }

    /** Returns the width of the border box: that of the area, or of the content. */
    private double fittingWidth() {
        double most = Math.max(0, area - edges.marginLeft() - edges.marginRight());
        boolean pushed = isAuto(Side.LEFT) || isAuto(Side.RIGHT);
        BlockBox box = slot.box();
        boolean stretches = justify() == Alignment.Item.STRETCH
                && !pushed
                && !box.style().width().isOfContent();
        if (!box.style().width().isAuto() || stretches) {
            return edges.borderBoxWidth(most);
        }
        return edges.borderBoxWidth(layouts.widths().fitting(box, most));
    }

    /** Returns the distance from the left of its area to its border box. */
    double left() {
        double free = area - edges.marginLeft() - width - edges.marginRight();
        boolean pushed = isAuto(Side.LEFT) || isAuto(Side.RIGHT);
        if (pushed) {
            boolean both = isAuto(Side.LEFT) && isAuto(Side.RIGHT);
            double room = Math.max(0, free);
            return edges.marginLeft() + (both ? room / 2 : isAuto(Side.LEFT) ? room : 0);
        }
        boolean rightToLeft = container.direction() == Direction.RTL;
        double shift = switch (justify()) {
            case CENTER -> free / 2;
            case RIGHT -> free;
            case LEFT -> 0;
            case END, FLEX_END, SELF_END -> rightToLeft ? 0 : free;
            case AUTO, NORMAL, STRETCH, START, SELF_START, FLEX_START, BASELINE -> rightToLeft ? free : 0;
        };
        return edges.marginLeft() + shift;
    }

    /** Returns the height of the margin box. */
    double outerHeight() {
        return edges.marginTop() + galley.height() + edges.marginBottom();
    }

    boolean isOnBaseline() {
        return align() == Alignment.Item.BASELINE && !isPushed();
    }

    private boolean isPushed() {
        return isAuto(Side.TOP) || isAuto(Side.BOTTOM);
    }

    /** Returns the distance of its baseline below the top of its margin box. */
    double rise() {
        return edges.marginTop() + Baselines.first(galley).orElse(galley.height());
    }

    /** Returns its content, stretched to the height of its area if it is aligned so. */
    Galley in(double height) {
        boolean auto = style().height().isAuto() || style().height().hasPercentage();
        double least = Math.min(edges.highest(), height - edges.marginTop() - edges.marginBottom());
        boolean stretches = align() == Alignment.Item.STRETCH && auto && !isPushed();
        return stretches && galley.height() < least - 0.01 ? layouts.at(slot.box(), edges, width, least) : galley;
    }

    /**
     * Returns the distance from the top of its area to its border box.
     *
     * @param own height of the border box
     * @param lowered shift for baseline alignment in its row
     */
    double top(double height, double own, double lowered) {
        double free = height - edges.marginTop() - own - edges.marginBottom();
        if (isPushed()) {
            boolean both = isAuto(Side.TOP) && isAuto(Side.BOTTOM);
            double room = Math.max(0, free);
            return edges.marginTop() + (both ? room / 2 : isAuto(Side.TOP) ? room : 0);
        }
        double shift = switch (align()) {
            case CENTER -> free / 2;
            case END, FLEX_END, SELF_END -> free;
            case BASELINE -> lowered;
            case AUTO, NORMAL, STRETCH, START, SELF_START, FLEX_START, LEFT, RIGHT -> 0;
        };
        return edges.marginTop() + shift;
    }
}

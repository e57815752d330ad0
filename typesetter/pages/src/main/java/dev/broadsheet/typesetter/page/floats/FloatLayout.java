package dev.broadsheet.typesetter.page.floats;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.css.grammar.Keyword.BoxSizing;
import dev.broadsheet.typesetter.css.grammar.Keyword.Break;
import dev.broadsheet.typesetter.css.grammar.Keyword.Floating;
import dev.broadsheet.typesetter.css.grammar.Keyword.Position;
import dev.broadsheet.typesetter.css.property.Side;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.page.fragment.Edges;
import dev.broadsheet.typesetter.page.fragment.Effect;
import dev.broadsheet.typesetter.page.fragmentation.Fragmenter;
import dev.broadsheet.typesetter.page.galley.BoxLayout;
import dev.broadsheet.typesetter.page.galley.Column;
import dev.broadsheet.typesetter.page.galley.Containing;
import dev.broadsheet.typesetter.page.galley.Exclusions;
import dev.broadsheet.typesetter.page.galley.Galley;
import dev.broadsheet.typesetter.page.galley.GalleyBuilder;
import dev.broadsheet.typesetter.page.galley.Item;
import dev.broadsheet.typesetter.page.inline.OverflowReport;
import dev.broadsheet.typesetter.page.sheet.PageArea;

/** Lays out floats, columns in the page margin, and absolutely positioned boxes. */
public final class FloatLayout {

    private final BoxLayout layout;
    private final PageArea area;
    private final OverflowReport overflow;

    public FloatLayout(BoxLayout layout, PageArea area, OverflowReport overflow) {
        this.overflow = overflow;
        this.layout = layout;
        this.area = area;
    }

    /**
     * Lays out a float; CSS 2.2, section 9.5. A float whose margin box has no width is a column in the page margin: it takes
     * no room from the text, may be longer than it, and continues on the next page.
     *
     * @return false if the box must be laid out in the flow, because it is higher than the page or needs a margin that the
     *     page does not have
     */
    public boolean floating(BlockBox box, ComputedStyle style, GalleyBuilder out, double x, double width) {
        Edges edges = new Edges(style, width);
        double borderBox = edges.borderBoxWidth(shrink(box, edges, width));
        double marginBox = edges.marginLeft() + borderBox + edges.marginRight();
        boolean left = style.floating() == Floating.LEFT;
        if (marginBox <= 0.01 && !area.hasMarginHere()) {
            return false;
        }
        if (marginBox <= 0.01) {
            double start = left ? x + edges.marginLeft() : x + width - edges.marginRight() - borderBox;
            double gap = Math.max(0, edges.marginBottom());
            boolean divisible = style.breakInside() == Break.AUTO;
            Item.Side side = new Item.Side(framed(box, borderBox, edges), start, gap, divisible);
            boolean fits = area.takesMargin(out.pen(), side.column().height(), gap, divisible);
            if (fits) {
                out.attach(side);
            }
            return fits;
        }
        return !overflow.isTooHigh(box)
                && ordinary(new Measured(box, edges, borderBox, marginBox, left), out, x, width);
    }

    private record Measured(BlockBox box, Edges edges, double borderBox, double marginBox, boolean left) {}

    private boolean ordinary(Measured measured, GalleyBuilder out, double x, double width) {
        Edges edges = measured.edges();
        Galley galley = framed(measured.box(), measured.borderBox(), edges);
        if (galley.height() > area.height()) {
            overflow.tooHigh(measured.box());
            return false;
        }
        double height = edges.marginTop() + galley.height() + edges.marginBottom();
        Exclusions exclusions = out.exclusions();
        double least = Math.max(out.pen(), exclusions.lastTop());
        double wished = Math.max(least, exclusions.clear(edges.style().clear()));
        Column column = Column.of(x, width);
        double top = exclusions.findRoom(column, wished, height, Math.min(measured.marginBox(), width));
        Exclusions.Span free = exclusions.free(column, top, top + height);
        double start = measured.left() ? free.start() : free.end() - measured.marginBox();
        out.attachFloat(
                new Item.Overlay(
                        Fragmenter.whole(galley),
                        start + edges.marginLeft(),
                        top - out.pen() + edges.marginTop(),
                        galley.notes(),
                        0),
                new Exclusions.Area(measured.left(), start, start + measured.marginBox(), top, top + height));
        return true;
    }

    private Galley framed(BlockBox box, double width, Edges edges) {
        return layout.framed(box, width, edges, 0);
    }

    /** Returns the shrink-to-fit width of the border box; 0 if the style gives a width. */
    private double shrink(BlockBox box, Edges edges, double width) {
        if (!edges.style().width().isAuto()) {
            return 0;
        }
        double available = width - edges.marginLeft() - edges.marginRight();
        return layout.widths().fitting(box, available);
    }

    /**
     * Lays out an absolutely positioned box, relative to the nearest positioned ancestor, or else to the page area; CSS 2.2,
     * section 9.6.1. A fixed box is in the area of every page.
     */
    public void positioned(BlockBox box, ComputedStyle style, GalleyBuilder out, double x) {
        boolean fixed = style.position() == Position.FIXED;
        Containing around = fixed ? null : out.containing();
        double basis = around == null ? area.width() : around.width();
        Edges edges = new Edges(style, basis);
        double width = edges.borderBoxWidth(positionedWidth(box, style, edges, basis));
        double left = left(style, edges, basis, around == null ? 0 : around.x(), x, width);
        boolean here = !fixed
                && style.inset(Side.TOP).isAuto()
                && style.inset(Side.BOTTOM).isAuto();
        if (around == null || here) {
            Placed placed = new Placed(box, edges, width, left, area.height());
            out.attach(here ? placed.overlay() : pinned(placed));
        } else {
            around.whenHeightIsKnown(height -> place(new Placed(box, edges, width, left, height), around));
        }
    }

    /** A positioned box, laid out in a containing block of known height. */
    private final class Placed {

        private final ComputedStyle style;
        private final Edges edges;
        private final double left;
        private final double around;
        private final Galley galley;

        Placed(BlockBox box, Edges edges, double width, double left, double around) {
            this.style = edges.style();
            this.edges = edges;
            this.left = left;
            this.around = around;
            this.galley = layout.framed(box, width, edges, least());
        }

        /** Returns the least height, for a percentage height, or for a box stretched between top and bottom; 0 for others. */
        private double least() {
            if (style.height().hasPercentage()) {
                double height = style.height().resolve(around);
                boolean whole = style.boxSizing() == BoxSizing.BORDER_BOX;
                return whole ? height : height + edges.top() + edges.bottom();
            }
            boolean stretched = style.height().isAuto()
                    && !style.inset(Side.TOP).isAuto()
                    && !style.inset(Side.BOTTOM).isAuto();
            return stretched ? around - fromTop() - fromBottom() : 0;
        }

        double fromTop() {
            return style.inset(Side.TOP).resolve(around, 0) + edges.marginTop();
        }

        double fromBottom() {
            return style.inset(Side.BOTTOM).resolve(around, 0) + edges.marginBottom();
        }

        boolean hangsOnTop() {
            return !style.inset(Side.TOP).isAuto();
        }

        boolean hangsOnFoot() {
            return !hangsOnTop() && !style.inset(Side.BOTTOM).isAuto();
        }

        /** Returns the distance of its top below that of the containing block, if it is positioned from there. */
        double below() {
            boolean between = !style.inset(Side.BOTTOM).isAuto();
            double rest = around - fromTop() - fromBottom() - height();
            return fromTop() + (between ? auto(style, Side.TOP, Side.BOTTOM, rest) : 0);
        }

        boolean isFixed() {
            return style.position() == Position.FIXED;
        }

        double height() {
            return galley.height();
        }

        Item.Overlay overlay() {
            return new Item.Overlay(
                    Fragmenter.whole(galley), left, edges.marginTop(), galley.notes(), Effect.orderOf(style));
        }
    }

    private static void place(Placed placed, Containing around) {
        if (placed.hangsOnTop()) {
            around.addFromTop(placed.overlay(), placed.below());
        } else {
            around.addFromBottom(placed.overlay(), placed.fromBottom(), placed.height());
        }
    }

    private static Item.Pinned pinned(Placed placed) {
        Item.Overlay box = placed.overlay();
        boolean bottom = placed.hangsOnFoot();
        double offset = bottom ? placed.fromBottom() : placed.below();
        return new Item.Pinned(
                box.fragment(), placed.height(), box.x(), offset, bottom, box.notes(), box.order(), placed.isFixed());
    }

    /** Returns the start of the border box. */
    private static double left(ComputedStyle style, Edges edges, double basis, double start, double x, double width) {
        if (!style.inset(Side.LEFT).isAuto()) {
            double left = style.inset(Side.LEFT).resolve(basis) + edges.marginLeft();
            double right = style.inset(Side.RIGHT).resolve(basis, 0) + edges.marginRight();
            boolean between = !style.inset(Side.RIGHT).isAuto();
            return start + left + (between ? auto(style, Side.LEFT, Side.RIGHT, basis - left - right - width) : 0);
        }
        return style.inset(Side.RIGHT).isAuto()
                ? x + edges.marginLeft()
                : start + basis - style.inset(Side.RIGHT).resolve(basis) - edges.marginRight() - width;
    }

    /** Returns the part of the free room between two insets that an auto margin takes; CSS 2.2, section 10.3.7. */
    private static double auto(ComputedStyle style, Side side, Side opposite, double rest) {
        if (rest <= 0 || !style.margin(side).isAuto()) {
            return 0;
        }
        return style.margin(opposite).isAuto() ? rest / 2 : rest;
    }

    private double positionedWidth(BlockBox box, ComputedStyle style, Edges edges, double basis) {
        boolean stretched =
                !style.inset(Side.LEFT).isAuto() && !style.inset(Side.RIGHT).isAuto();
        if (stretched && !style.width().isOfContent()) {
            return basis
                    - style.inset(Side.LEFT).resolve(basis)
                    - style.inset(Side.RIGHT).resolve(basis)
                    - edges.marginLeft()
                    - edges.marginRight();
        }
        return shrink(box, edges, basis);
    }
}

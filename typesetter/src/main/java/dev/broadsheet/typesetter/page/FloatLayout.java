package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.css.ComputedStyle;
import dev.broadsheet.typesetter.css.Keyword.Floating;

/** Floats, columns in the page margin, and absolutely positioned boxes. */
final class FloatLayout {

    private final Layout layout;
    private final PageArea area;

    FloatLayout(Layout layout, PageArea area) {
        this.layout = layout;
        this.area = area;
    }

    /**
     * CSS 2.2, section 9.5. A float whose margin box has no width stands in the page margin: it takes no room from the
     * text, may be longer than it, and goes on at the next page.
     */
    void floating(BlockBox box, ComputedStyle style, GalleyBuilder out, double x, double width) {
        Edges edges = new Edges(style, width);
        double borderBox = edges.borderBoxWidth(shrink(box, edges, width));
        double marginBox = edges.marginLeft() + borderBox + edges.marginRight();
        boolean left = style.floating() == Floating.LEFT;
        if (marginBox <= 0.01) {
            double start = left ? x + edges.marginLeft() : x + width - edges.marginRight() - borderBox;
            out.attach(new Item.Side(framed(box, borderBox, edges), start));
        } else {
            ordinary(new Measured(box, edges, borderBox, marginBox, left), out, x, width);
        }
    }

    private record Measured(BlockBox box, Edges edges, double borderBox, double marginBox, boolean left) {}

    private void ordinary(Measured measured, GalleyBuilder out, double x, double width) {
        Edges edges = measured.edges();
        Galley galley = framed(measured.box(), measured.borderBox(), edges);
        double height = edges.marginTop() + galley.height() + edges.marginBottom();
        Exclusions exclusions = out.exclusions();
        double wished = Math.max(out.pen(), exclusions.clear(edges.style().clear()));
        double top = exclusions.findRoom(x, x + width, wished, height, Math.min(measured.marginBox(), width));
        Exclusions.Span free = exclusions.free(x, x + width, top, top + height);
        double start = measured.left() ? free.start() : free.end() - measured.marginBox();
        out.attach(new Item.Overlay(
                Fragmenter.whole(galley),
                start + edges.marginLeft(),
                top - out.pen() + edges.marginTop(),
                galley.notes()));
        exclusions.add(new Exclusions.Area(measured.left(), start, start + measured.marginBox(), top, top + height));
    }

    private Galley framed(BlockBox box, double width, Edges edges) {
        return layout.framed(box, width, edges);
    }

    /** Shrink-to-fit width of the border box. */
    private double shrink(BlockBox box, Edges edges, double width) {
        if (!edges.style().width().isAuto()) {
            return 0;
        }
        double available = width - edges.marginLeft() - edges.marginRight();
        IntrinsicWidths.Range range = layout.widths().of(box);
        return Math.min(Math.max(range.min(), available), range.max());
    }

    /** CSS 2.2, section 9.6.1, with the page area as the containing block. */
    void positioned(BlockBox box, ComputedStyle style, GalleyBuilder out, double x) {
        Edges edges = new Edges(style, area.width());
        double width = edges.borderBoxWidth(positionedWidth(box, style, edges));
        Galley galley = framed(box, width, edges);
        double left = style.left().isAuto()
                ? style.right().isAuto() ? x : area.width() - style.right().resolve(area.width()) - width
                : style.left().resolve(area.width());
        Fragment drawing = Fragmenter.whole(galley);
        if (style.top().isAuto() && style.bottom().isAuto()) {
            out.attach(new Item.Overlay(drawing, left + edges.marginLeft(), edges.marginTop(), galley.notes()));
        } else {
            boolean bottom = style.top().isAuto();
            double y =
                    bottom ? style.bottom().resolve(area.height()) : style.top().resolve(area.height());
            double offset = y + (bottom ? edges.marginBottom() : edges.marginTop());
            out.attach(new Item.Pinned(
                    drawing, galley.height(), left + edges.marginLeft(), offset, bottom, galley.notes()));
        }
    }

    private double positionedWidth(BlockBox box, ComputedStyle style, Edges edges) {
        if (!style.left().isAuto() && !style.right().isAuto()) {
            return area.width()
                    - style.left().resolve(area.width())
                    - style.right().resolve(area.width());
        }
        return shrink(box, edges, area.width());
    }
}

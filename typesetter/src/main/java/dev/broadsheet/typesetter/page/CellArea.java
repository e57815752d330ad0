package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.css.Keyword;
import dev.broadsheet.typesetter.css.VerticalAlign;

/**
 * A cell laid out.
 *
 * @param x from the table's start
 * @param width of the border box
 * @param content laid out within the edges
 * @param shift of the content to the right, by which it is aligned with that of other cells
 */
record CellArea(TableGrid.Slot slot, double x, double width, Edges edges, Galley content, double shift) {

    /** Height that the border box needs. */
    double height() {
        return Math.max(edges.top() + content.height() + edges.bottom(), edges.minHeight());
    }

    /** Paints the cell into a border box of this height. */
    void paint(Painter painter, double left, double top, double boxHeight, Drawing drawing, double drawnHeight) {
        painter.translucent(edges.style().opacity(), () -> opaque(painter, left, top, boxHeight, drawing, drawnHeight));
    }

    private void opaque(
            Painter painter, double left, double top, double boxHeight, Drawing drawing, double drawnHeight) {
        boolean hidden = content.items().isEmpty() && edges.style().emptyCells() == Keyword.EmptyCells.HIDE;
        if (!hidden) {
            edges.decoration().part(width, boxHeight, true, true).paint(painter, left, top);
        }
        for (var label : slot.cell().content().labels()) {
            painter.label(label, left, top);
        }
        double free = Math.max(0, boxHeight - edges.top() - edges.bottom() - drawnHeight);
        drawing.paint(painter, left + edges.left() + shift, top + edges.top() + free * share());
    }

    private double share() {
        VerticalAlign.Kind align = edges.style().verticalAlign().keyword();
        return align == VerticalAlign.Kind.MIDDLE ? 0.5 : align == VerticalAlign.Kind.BOTTOM ? 1 : 0;
    }
}

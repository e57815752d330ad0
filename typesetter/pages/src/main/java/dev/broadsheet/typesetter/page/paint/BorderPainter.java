package dev.broadsheet.typesetter.page.paint;

import dev.broadsheet.typesetter.canvas.Color;
import dev.broadsheet.typesetter.canvas.Pen;
import dev.broadsheet.typesetter.page.fragment.Edge;
import dev.broadsheet.typesetter.page.fragment.RoundedBox;
import java.awt.Shape;
import java.awt.geom.Path2D;

/** Draws borders with mitres or round corners; CSS Backgrounds and Borders 3, section 4. */
final class BorderPainter {

    private static final int TOP = 0;
    private static final int RIGHT = 1;
    private static final int BOTTOM = 2;
    private static final int LEFT = 3;

    private final MarkedCanvas canvas;
    private final RoundedBox outer;
    private final Edge[] edges;

    /** @param edges edges of the box from the top clockwise; {@link Edge#NONE} where the box is fragmented */
    BorderPainter(MarkedCanvas canvas, RoundedBox outer, Edge... edges) {
        this.canvas = canvas;
        this.outer = outer;
        this.edges = edges;
    }

    void paint() {
        if (uniform()) {
            side(edges[TOP], true);
            return;
        }
        for (int i = 0; i < edges.length; i++) {
            if (edges[i].visible()) {
                canvas.clip(wedge(i));
                side(edges[i], i == TOP || i == LEFT);
                canvas.end();
            }
        }
    }

    /** Whether all sides can be drawn at once. */
    private boolean uniform() {
        Edge first = edges[TOP];
        for (Edge edge : edges) {
            if (!edge.equals(first) || edge.style().lit() || !edge.visible()) {
                return false;
            }
        }
        return true;
    }

    /** Draws the whole border in the style of one side; the caller clips it to that side. */
    private void side(Edge edge, boolean aboveOrLeft) {
        switch (edge.style()) {
            case NONE -> {}
            case SOLID -> ring(0, 1, edge.color());
            case DOUBLE -> {
                ring(0, 1.0 / 3, edge.color());
                ring(2.0 / 3, 1, edge.color());
            }
            case INSET -> ring(0, 1, edge.shade(!aboveOrLeft));
            case OUTSET -> ring(0, 1, edge.shade(aboveOrLeft));
            case GROOVE, RIDGE -> {
                boolean bright = (edge.style() == Edge.Style.RIDGE) == aboveOrLeft;
                ring(0, 0.5, edge.shade(bright));
                ring(0.5, 1, edge.shade(!bright));
            }
            case DASHED, DOTTED -> dashes(edge);
        }
    }

    /** Draws a ring of the border. @param from distance from the outer edge as a share of the width */
    private void ring(double from, double to, Color color) {
        canvas.border(inset(from).ring(inset(to)), color);
    }

    private RoundedBox inset(double share) {
        return outer.inset(
                edges[TOP].width() * share,
                edges[RIGHT].width() * share,
                edges[BOTTOM].width() * share,
                edges[LEFT].width() * share);
    }

    private void dashes(Edge edge) {
        Shape middle = inset(0.5).shape();
        Pen pen = EdgePainter.pen(edge, PathLength.of(middle), true);
        canvas.border(middle, pen, edge.color());
    }

    /** Returns the area of a side, bounded by the lines from outer to inner corners, up to the middle of the box. */
    private Shape wedge(int side) {
        double width = edges[side].width();
        boolean horizontal = side == TOP || side == BOTTOM;
        double before = edges[horizontal ? LEFT : TOP].width();
        double after = edges[horizontal ? RIGHT : BOTTOM].width();
        double length = horizontal ? outer.width() : outer.height();
        double depth = Math.min((horizontal ? outer.height() : outer.width()) / 2, Math.max(width, curve(side)));
        double reach = depth / width;
        if (before + after > 0) {
            reach = Math.min(reach, length / (before + after));
        }
        Path2D path = new Path2D.Double();
        point(path, side, 0, 0);
        point(path, side, length, 0);
        point(path, side, length - after * reach, width * reach);
        point(path, side, before * reach, width * reach);
        path.closePath();
        return path;
    }

    /** Returns how far the round corners of a side extend into the box. */
    private double curve(int side) {
        return outer.curve(side == TOP || side == BOTTOM, side, (side + 1) % 4);
    }

    /** @param along distance from the left or the top @param into distance from the side */
    private void point(Path2D path, int side, double along, double into) {
        double x = side == LEFT ? into : side == RIGHT ? outer.width() - into : along;
        double y = side == TOP ? into : side == BOTTOM ? outer.height() - into : along;
        if (path.getCurrentPoint() == null) {
            path.moveTo(outer.x() + x, outer.y() + y);
        } else {
            path.lineTo(outer.x() + x, outer.y() + y);
        }
    }
}

package dev.broadsheet.typesetter.page.paint;

import dev.broadsheet.typesetter.canvas.Canvas;
import dev.broadsheet.typesetter.canvas.Pen;
import dev.broadsheet.typesetter.page.fragment.Edge;
import java.awt.geom.Line2D;
import java.util.List;

/** Draws one side of a border, or a rule, along a straight line. */
final class EdgePainter {

    /** The line cap that draws dashes of length 0 as dots. */
    private static final int ROUND = 1;

    private final Canvas canvas;
    private final Edge edge;

    EdgePainter(Canvas canvas, Edge edge) {
        this.canvas = canvas;
        this.edge = edge;
    }

    void paint(double x1, double y1, double x2, double y2) {
        double width = edge.width();
        switch (edge.style()) {
            case NONE -> {}
            case SOLID -> canvas.line(x1, y1, x2, y2, width, edge.color());
            case INSET, OUTSET -> canvas.line(x1, y1, x2, y2, width, edge.shade(edge.style() == Edge.Style.OUTSET));
            case DOUBLE -> parallel(x1, y1, x2, y2, 1.0 / 3, edge, edge);
            case GROOVE -> lit(x1, y1, x2, y2, false);
            case RIDGE -> lit(x1, y1, x2, y2, true);
            case DASHED, DOTTED -> dashes(x1, y1, x2, y2);
        }
    }

    private void lit(double x1, double y1, double x2, double y2, boolean brightFirst) {
        Edge bright = new Edge(edge.width(), Edge.Style.SOLID, edge.shade(true));
        Edge dark = new Edge(edge.width(), Edge.Style.SOLID, edge.shade(false));
        parallel(x1, y1, x2, y2, 0.5, brightFirst ? bright : dark, brightFirst ? dark : bright);
    }

    /** Draws two parallel lines at the sides of the edge. */
    private void parallel(double x1, double y1, double x2, double y2, double share, Edge first, Edge second) {
        double thickness = edge.width() * share;
        double off = (edge.width() - thickness) / 2;
        boolean horizontal = y1 == y2;
        double dx = horizontal ? 0 : off;
        double dy = horizontal ? off : 0;
        canvas.line(x1 - dx, y1 - dy, x2 - dx, y2 - dy, thickness, first.color());
        canvas.line(x1 + dx, y1 + dy, x2 + dx, y2 + dy, thickness, second.color());
    }

    private void dashes(double x1, double y1, double x2, double y2) {
        double length = Math.hypot(x2 - x1, y2 - y1);
        boolean dots = edge.style() == Edge.Style.DOTTED;
        double inset = dots && length > edge.width() ? edge.width() / 2 / length : 0;
        Line2D line = new Line2D.Double(
                x1 + (x2 - x1) * inset, y1 + (y2 - y1) * inset, x2 - (x2 - x1) * inset, y2 - (y2 - y1) * inset);
        canvas.stroke(line, pen(edge, length * (1 - 2 * inset), false), edge.color());
    }

    /** Returns dashes or dots fitted to a length, so that both ends, or a closed path, look regular. */
    static Pen pen(Edge edge, double length, boolean closed) {
        boolean dots = edge.style() == Edge.Style.DOTTED;
        double dash = dots ? 0 : Math.max(2, edge.width() * 3);
        double gap = dots ? edge.width() * 2 : Math.max(2, edge.width() * 2);
        double periods = Math.max(1, Math.rint((closed ? length : length - dash) / (dash + gap)));
        double fitted = (closed ? length / periods : (length - dash) / periods) - dash;
        List<Double> pattern = fitted > 0.01 ? List.of(dash, fitted) : List.of();
        return new Pen(edge.width(), dots ? ROUND : 0, 0, 10, pattern, 0);
    }
}

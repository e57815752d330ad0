package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.pdf.Canvas;

/** Draws one side of a border in its style, with lines and small rectangles only. */
final class EdgePainter {

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
            case DOUBLE -> doubled(x1, y1, x2, y2);
            case DASHED -> dashes(x1, y1, x2, y2, Math.max(2, width * 3), Math.max(2, width * 2));
            case DOTTED -> dashes(x1, y1, x2, y2, width, width);
        }
    }

    private void doubled(double x1, double y1, double x2, double y2) {
        double third = edge.width() / 3;
        boolean horizontal = y1 == y2;
        double dx = horizontal ? 0 : third;
        double dy = horizontal ? third : 0;
        canvas.line(x1 - dx, y1 - dy, x2 - dx, y2 - dy, third, edge.color());
        canvas.line(x1 + dx, y1 + dy, x2 + dx, y2 + dy, third, edge.color());
    }

    private void dashes(double x1, double y1, double x2, double y2, double dash, double gap) {
        double length = Math.hypot(x2 - x1, y2 - y1);
        for (double at = 0; at < length; at += dash + gap) {
            double from = at / length;
            double to = Math.min(length, at + dash) / length;
            canvas.line(
                    x1 + (x2 - x1) * from,
                    y1 + (y2 - y1) * from,
                    x1 + (x2 - x1) * to,
                    y1 + (y2 - y1) * to,
                    edge.width(),
                    edge.color());
        }
    }
}

package dev.broadsheet.typesetter.text.font;

import java.awt.Shape;
import java.awt.geom.PathIterator;

/** Computes the horizontal extent of a shape within a horizontal band. */
final class InkBand {

    private static final double FLATNESS = 4;

    private final double top;
    private final double bottom;
    private double left = Double.POSITIVE_INFINITY;
    private double right = Double.NEGATIVE_INFINITY;

    private InkBand(double top, double bottom) {
        this.top = top;
        this.bottom = bottom;
    }

    /**
     * @param top smaller than {@code bottom}
     * @return left and right edge, divided by {@code unit}; empty if the shape does not intersect the band
     */
    static double[] extent(Shape shape, double top, double bottom, double unit) {
        if (!shape.getBounds2D().intersects(-1e6, top, 2e6, bottom - top)) {
            return new double[0];
        }
        InkBand band = new InkBand(top, bottom);
        band.follow(shape.getPathIterator(null, FLATNESS));
        return band.left > band.right ? new double[0] : new double[] {band.left / unit, band.right / unit};
    }

    private void follow(PathIterator path) {
        double[] at = new double[6];
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        for (; !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            if (kind == PathIterator.SEG_MOVETO) {
                startX = at[0];
                startY = at[1];
            } else {
                boolean closes = kind == PathIterator.SEG_CLOSE;
                at[0] = closes ? startX : at[0];
                at[1] = closes ? startY : at[1];
                segment(x, y, at[0], at[1]);
            }
            x = at[0];
            y = at[1];
        }
    }

    /** Extends the extent by the part of a segment that lies in the band. */
    private void segment(double x1, double y1, double x2, double y2) {
        boolean misses = Math.max(y1, y2) < top || Math.min(y1, y2) > bottom;
        if (misses) {
            return;
        }
        take(x1, y1, x2, y2, y1);
        take(x1, y1, x2, y2, y2);
    }

    private void take(double x1, double y1, double x2, double y2, double y) {
        double within = Math.max(top, Math.min(bottom, y));
        double x = y1 == y2 ? (y == y1 ? x1 : x2) : x1 + (x2 - x1) * (within - y1) / (y2 - y1);
        left = Math.min(left, x);
        right = Math.max(right, x);
    }
}

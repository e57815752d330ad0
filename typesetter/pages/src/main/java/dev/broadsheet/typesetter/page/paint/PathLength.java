package dev.broadsheet.typesetter.page.paint;

import java.awt.Shape;
import java.awt.geom.PathIterator;

/** Approximates the length of a path, for dashes. */
final class PathLength {

    private static final double FLATNESS = 0.05;

    private PathLength() {}

    static double of(Shape shape) {
        double[] at = new double[6];
        double sum = 0;
        double x = 0;
        double y = 0;
        double startX = 0;
        double startY = 0;
        for (PathIterator path = shape.getPathIterator(null, FLATNESS); !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            double toX = kind == PathIterator.SEG_CLOSE ? startX : at[0];
            double toY = kind == PathIterator.SEG_CLOSE ? startY : at[1];
            if (kind == PathIterator.SEG_MOVETO) {
                startX = toX;
                startY = toY;
            } else {
                sum += Math.hypot(toX - x, toY - y);
            }
            x = toX;
            y = toY;
        }
        return sum;
    }
}

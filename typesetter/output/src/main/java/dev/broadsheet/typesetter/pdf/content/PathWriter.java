package dev.broadsheet.typesetter.pdf.content;

import dev.broadsheet.typesetter.pdf.syntax.ContentStream;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;

/** Writes outlines as path construction operators; ISO 32000-1, 8.5.2. */
public final class PathWriter {

    /** Limit of coordinates, beyond which viewers lose precision or fail; ISO 32000-1, annex C. */
    private static final double FARTHEST = 1_000_000;

    private final ContentStream out;
    private double fromX;
    private double fromY;
    private double startX;
    private double startY;

    public PathWriter(ContentStream out) {
        this.out = out;
    }

    /** Writes a shape. @return whether it was not empty */
    public boolean write(Shape shape, AffineTransform transform) {
        double[] at = new double[6];
        boolean any = false;
        for (PathIterator path = shape.getPathIterator(transform); !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            for (int i = 0; i < at.length; i++) {
                at[i] = Double.isNaN(at[i]) ? 0 : Math.max(-FARTHEST, Math.min(FARTHEST, at[i]));
            }
            segment(kind, at);
            any = true;
        }
        return any;
    }

    private void segment(int kind, double[] at) {
        switch (kind) {
            case PathIterator.SEG_MOVETO -> {
                out.numbers(at[0], at[1]).operator("m");
                startX = at[0];
                startY = at[1];
                from(at[0], at[1]);
            }
            case PathIterator.SEG_LINETO -> {
                out.numbers(at[0], at[1]).operator("l");
                from(at[0], at[1]);
            }
            case PathIterator.SEG_QUADTO -> quadratic(at);
            case PathIterator.SEG_CUBICTO -> {
                out.numbers(at[0], at[1], at[2], at[3], at[4], at[5]).operator("c");
                from(at[4], at[5]);
            }
            default -> {
                out.operator("h");
                from(startX, startY);
            }
        }
    }

    /** Writes a quadratic curve as a cubic one, whose control points lie two thirds of the way to the quadratic's. */
    private void quadratic(double[] at) {
        out.numbers(
                        fromX + (at[0] - fromX) * 2 / 3,
                        fromY + (at[1] - fromY) * 2 / 3,
                        at[2] + (at[0] - at[2]) * 2 / 3,
                        at[3] + (at[1] - at[3]) * 2 / 3,
                        at[2],
                        at[3])
                .operator("c");
        from(at[2], at[3]);
    }

    private void from(double x, double y) {
        fromX = x;
        fromY = y;
    }
}

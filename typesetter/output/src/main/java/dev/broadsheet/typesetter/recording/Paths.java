package dev.broadsheet.typesetter.recording;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;

/** Reads recorded outlines. */
final class Paths {

    /** Ends an outline, in place of the type of a further segment. */
    static final int END = 5;

    private Paths() {}

    /** Returns the number of coordinates of a segment. */
    static int amounts(int kind) {
        return switch (kind) {
            case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 2;
            case PathIterator.SEG_QUADTO -> 4;
            case PathIterator.SEG_CUBICTO -> 6;
            default -> 0;
        };
    }

    static Path2D read(RecordingReader in) {
        Path2D path = new Path2D.Double(in.number());
        double[] at = new double[6];
        for (int kind = in.number(); kind != END; kind = in.number()) {
            for (int i = 0; i < amounts(kind); i++) {
                at[i] = in.amount();
            }
            add(path, kind, at);
        }
        return path;
    }

    private static void add(Path2D path, int kind, double[] at) {
        switch (kind) {
            case PathIterator.SEG_MOVETO -> path.moveTo(at[0], at[1]);
            case PathIterator.SEG_LINETO -> path.lineTo(at[0], at[1]);
            case PathIterator.SEG_QUADTO -> path.quadTo(at[0], at[1], at[2], at[3]);
            case PathIterator.SEG_CUBICTO -> path.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
            default -> path.closePath();
        }
    }
}

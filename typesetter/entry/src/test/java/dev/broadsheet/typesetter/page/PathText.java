package dev.broadsheet.typesetter.page;

import java.awt.Shape;
import java.awt.geom.PathIterator;

/** Formats a path as plain text: the end points of its segments, with a tilde before those of curves. */
final class PathText {

    private PathText() {}

    static String of(Shape shape) {
        StringBuilder out = new StringBuilder();
        double[] at = new double[6];
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            int end = kind == PathIterator.SEG_CUBICTO ? 4 : kind == PathIterator.SEG_QUADTO ? 2 : 0;
            if (kind == PathIterator.SEG_CLOSE) {
                out.append(" z");
            } else {
                out.append(out.isEmpty() ? "" : " ").append(end > 0 ? "~" : "");
                out.append(RecordingDocument.round(at[end])).append(',').append(RecordingDocument.round(at[end + 1]));
            }
        }
        return out.toString();
    }
}

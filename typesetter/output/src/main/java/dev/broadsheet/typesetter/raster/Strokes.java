package dev.broadsheet.typesetter.raster;

import dev.broadsheet.typesetter.canvas.Pen;
import java.awt.BasicStroke;

/** Converts pens to Java2D strokes. */
final class Strokes {

    /** Java2D caps by PDF number. */
    private static final int[] CAPS = {BasicStroke.CAP_BUTT, BasicStroke.CAP_ROUND, BasicStroke.CAP_SQUARE};

    private static final int[] JOINS = {BasicStroke.JOIN_MITER, BasicStroke.JOIN_ROUND, BasicStroke.JOIN_BEVEL};

    private Strokes() {}

    static BasicStroke of(Pen pen) {
        float[] dashes = new float[pen.dashes().size()];
        float sum = 0;
        for (int i = 0; i < dashes.length; i++) {
            dashes[i] = Math.max(0, pen.dashes().get(i).floatValue());
            sum += dashes[i];
        }
        return new BasicStroke(
                (float) pen.width(),
                CAPS[pen.cap()],
                JOINS[pen.join()],
                (float) Math.max(1, pen.miterLimit()),
                sum > 0 ? dashes : null,
                (float) Math.max(0, pen.dashStart()));
    }
}

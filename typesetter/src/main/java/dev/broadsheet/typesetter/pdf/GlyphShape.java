package dev.broadsheet.typesetter.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import org.apache.fontbox.ttf.GlyphData;

/** The outline of a glyph as a path; ISO 32000-1, 8.5.2. */
record GlyphShape(PathIterator path) {

    private static final int COORDINATES = 6;

    /** @param size font size in pt */
    static GlyphShape of(EmbeddedFont font, int glyph, double size) {
        try {
            GlyphData data = font.program().getGlyph().getGlyph(glyph);
            double scale = size / font.program().getUnitsPerEm();
            return new GlyphShape(data.getPath().getPathIterator(AffineTransform.getScaleInstance(scale, scale)));
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    "font: cannot read " + font.face().family(), e);
        }
    }

    /** Fills the outline with its origin at {@code x}, {@code y}, from the bottom of the page. */
    void write(ContentStream out, double x, double y) {
        double[] at = new double[COORDINATES];
        double fromX = x;
        double fromY = y;
        boolean any = false;
        for (; !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            segment(out, kind, at, x, y, fromX, fromY);
            any = true;
            int end = kind == PathIterator.SEG_QUADTO ? 2 : kind == PathIterator.SEG_CUBICTO ? 4 : 0;
            if (kind != PathIterator.SEG_CLOSE) {
                fromX = x + at[end];
                fromY = y + at[end + 1];
            }
        }
        if (any) {
            out.operator("f");
        }
    }

    private static void segment(
            ContentStream out, int kind, double[] at, double x, double y, double fromX, double fromY) {
        switch (kind) {
            case PathIterator.SEG_MOVETO -> out.numbers(x + at[0], y + at[1]).operator("m");
            case PathIterator.SEG_LINETO -> out.numbers(x + at[0], y + at[1]).operator("l");
            case PathIterator.SEG_QUADTO -> quadratic(out, x + at[0], y + at[1], x + at[2], y + at[3], fromX, fromY);
            case PathIterator.SEG_CUBICTO ->
                out.numbers(x + at[0], y + at[1], x + at[2], y + at[3], x + at[4], y + at[5])
                        .operator("c");
            default -> out.operator("h");
        }
    }

    /** PDF has cubic curves only: their control points lie two thirds of the way to the quadratic's. */
    private static void quadratic(
            ContentStream out, double controlX, double controlY, double x, double y, double fromX, double fromY) {
        out.numbers(
                        fromX + (controlX - fromX) * 2 / 3,
                        fromY + (controlY - fromY) * 2 / 3,
                        x + (controlX - x) * 2 / 3,
                        y + (controlY - y) * 2 / 3,
                        x,
                        y)
                .operator("c");
    }
}

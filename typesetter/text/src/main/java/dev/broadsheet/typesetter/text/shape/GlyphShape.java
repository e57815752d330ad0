package dev.broadsheet.typesetter.text.shape;

import dev.broadsheet.typesetter.text.font.FontFace;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** Converts glyphs to outlines. */
public final class GlyphShape {

    private GlyphShape() {}

    /**
     * Returns the outline of one glyph with its origin at 0, y upwards.
     *
     * @param size font size in pt
     */
    public static Shape of(FontFace face, int glyph, double size) {
        double scale = size / face.unitsPerEm();
        return AffineTransform.getScaleInstance(scale, scale).createTransformedShape(face.outline(glyph));
    }

    /** Returns the outlines of a run that begins at the origin, in pt, y downwards. */
    public static Shape of(GlyphRun run) {
        Path2D outline = new Path2D.Double();
        double scale = run.size() / run.face().unitsPerEm();
        double pen = 0;
        for (int i = 0; i < run.glyphs().length; i++) {
            boolean shifted = run.offsets().length > 0;
            double left = pen + (shifted ? run.offsets()[2 * i] : 0);
            double foot = shifted ? -run.offsets()[2 * i + 1] : 0;
            AffineTransform place = new AffineTransform(scale * run.stretch(), 0, 0, -scale, left, foot);
            outline.append(run.face().outline(run.glyphs()[i]).getPathIterator(place), false);
            pen += run.advances()[i];
        }
        return outline;
    }
}

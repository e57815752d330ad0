package dev.broadsheet.typesetter.pdf;

import dev.broadsheet.typesetter.text.GlyphRun;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** The outlines of glyphs. */
final class GlyphShape {

    private GlyphShape() {}

    /**
     * The outline of one glyph with its origin at 0, y growing upwards.
     *
     * @param size font size in pt
     */
    static Shape of(EmbeddedFont font, int glyph, double size) {
        double scale = size / font.tables().unitsPerEm();
        return AffineTransform.getScaleInstance(scale, scale)
                .createTransformedShape(font.face().outline(glyph));
    }

    /** The outlines of a run that begins at the origin, y growing downwards. */
    static Shape of(EmbeddedFont font, GlyphRun run) {
        Path2D outline = new Path2D.Double();
        double pen = 0;
        for (int i = 0; i < run.glyphs().length; i++) {
            boolean shifted = run.offsets().length > 0;
            double left = pen + (shifted ? run.offsets()[2 * i] : 0);
            double foot = shifted ? -run.offsets()[2 * i + 1] : 0;
            AffineTransform place = new AffineTransform(1, 0, 0, -1, left, foot);
            outline.append(place.createTransformedShape(of(font, run.glyphs()[i], run.size())), false);
            pen += run.advances()[i];
        }
        return outline;
    }
}

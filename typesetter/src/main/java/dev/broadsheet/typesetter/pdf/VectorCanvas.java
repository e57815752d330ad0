package dev.broadsheet.typesetter.pdf;

import dev.broadsheet.typesetter.text.GlyphRun;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.function.Consumer;

/**
 * A drawing of shapes, text and pictures that is embedded as a whole. The origin is its top left corner and y grows
 * downwards; the unit is that of the size given to {@link PdfDocument#drawing}. What is drawn in a {@link #group} comes
 * together before it is faded, blended or masked.
 */
public interface VectorCanvas {

    /** Remembers the transform and the clip until {@link #restore}. */
    void save();

    void restore();

    /** What follows is in a coordinate system that this maps to the one so far. */
    void transform(AffineTransform change);

    /** What follows is seen only within this area. */
    void clip(Shape area, boolean evenOdd);

    /** @param alpha 0 to 1, on top of the paint's own */
    void fill(Shape shape, boolean evenOdd, VectorPaint paint, double alpha);

    void stroke(Shape shape, Pen pen, VectorPaint paint, double alpha);

    /**
     * Glyphs that can be read and copied.
     *
     * @param x start of the baseline
     * @param size font size, whatever the size that the run was shaped at
     */
    void glyphs(GlyphRun run, double x, double y, double size, VectorPaint paint, double alpha);

    /** The outlines of glyphs, to be drawn as shapes. */
    Shape outline(GlyphRun run, double x, double y, double size);

    /** A picture with its top left corner at the origin. */
    void image(PdfImage image, double width, double height);

    void group(Effect effect, Consumer<VectorCanvas> content);

    /**
     * What happens to a group as a whole.
     *
     * @param opacity 0 to 1
     * @param blend name of the blend mode as PDF writes it, such as {@code Multiply}; {@code Normal} for none
     * @param mask what decides how much of it is seen
     */
    record Effect(double opacity, String blend, Mask mask) {

        public boolean none() {
            return opacity == 1 && blend.equals("Normal") && mask.kind() == Mask.Kind.NONE;
        }
    }

    /** A drawing whose lightness or opacity says how much of another is seen. */
    record Mask(Kind kind, Consumer<VectorCanvas> content) {

        public static final Mask NONE = new Mask(Kind.NONE, canvas -> {});

        /** What of the drawing counts. */
        public enum Kind {
            NONE,
            LUMINANCE,
            ALPHA
        }
    }
}

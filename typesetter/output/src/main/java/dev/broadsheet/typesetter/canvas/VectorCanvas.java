package dev.broadsheet.typesetter.canvas;

import dev.broadsheet.typesetter.text.shape.GlyphRun;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.function.Consumer;

/**
 * A drawing of shapes, text and pictures that is embedded as a whole. The origin is its top left corner and y grows
 * downwards; the unit is that of the size passed to {@link PdfDocument#drawing}. The content of a {@link #group} is composited
 * before opacity, blend mode and mask are applied.
 */
public interface VectorCanvas {

    /** Saves the transform and the clip until {@link #restore}. */
    void save();

    void restore();

    /** Applies a transform, which maps the new coordinate system to the current one. */
    void transform(AffineTransform change);

    /** Clips subsequent drawing to an area. */
    void clip(Shape area, boolean evenOdd);

    /** @param alpha opacity from 0 to 1, multiplied by the paint's own */
    void fill(Shape shape, boolean evenOdd, VectorPaint paint, double alpha);

    void stroke(Shape shape, Pen pen, VectorPaint paint, double alpha);

    /**
     * Draws glyphs that can be read and copied.
     *
     * @param x start of the baseline
     * @param size font size, independent of the size at which the run was shaped
     */
    void glyphs(GlyphRun run, double x, double y, double size, VectorPaint paint, double alpha);

    /** Returns the outlines of glyphs, to be drawn as shapes. */
    Shape outline(GlyphRun run, double x, double y, double size);

    /** Draws a picture with its top left corner at the origin. */
    void image(PdfImage image, double width, double height);

    void group(Effect effect, Consumer<VectorCanvas> content);

    /**
     * Effects on a group as a whole.
     *
     * @param opacity opacity from 0 to 1
     * @param blend PDF name of the blend mode, such as {@code Multiply}; {@code Normal} for none
     * @param mask soft mask
     */
    record Effect(double opacity, String blend, Mask mask) {

        public boolean none() {
            return opacity == 1 && blend.equals("Normal") && mask.kind() == Mask.Kind.NONE;
        }
    }

    /** A drawing whose luminance or opacity masks another. */
    record Mask(Kind kind, Consumer<VectorCanvas> content) {

        public static final Mask NONE = new Mask(Kind.NONE, canvas -> {});

        /** The property of the drawing that masks. */
        public enum Kind {
            NONE,
            LUMINANCE,
            ALPHA
        }
    }
}

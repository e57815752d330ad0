package dev.broadsheet.typesetter.page.fragment;

import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.css.value.Place;
import dev.broadsheet.typesetter.css.value.box.Transform;
import java.awt.geom.AffineTransform;
import org.jspecify.annotations.Nullable;

/**
 * An affine transform: a point {@code x, y} is drawn at {@code a x + c y + e, b x + d y + f}. Lengths are in pt.
 */
public record Motion(double a, double b, double c, double d, double e, double f) {

    /** Exchanges the axes: lines one below the other become lines from left to right, each of them mirrored. */
    public static final Motion TRANSPOSED = new Motion(0, 1, 1, 0, 0, 0);

    private static Motion of(AffineTransform matrix) {
        return new Motion(
                matrix.getScaleX(),
                matrix.getShearY(),
                matrix.getShearX(),
                matrix.getScaleY(),
                matrix.getTranslateX(),
                matrix.getTranslateY());
    }

    /** Returns a rotation by 90° to the left or right about the top left corner. */
    public static Motion quarter(boolean left) {
        return of(AffineTransform.getQuadrantRotateInstance(left ? -1 : 1));
    }

    /** Returns the transform of a border box; null for none. CSS Transforms 1, section 3. */
    public static @Nullable Motion of(ComputedStyle style, double x, double y, double width, double height) {
        return style.transform().steps().isEmpty()
                ? null
                : of(style.transform(), style.transformOrigin(), x, y, width, height);
    }

    static Motion of(Transform transform, Place origin, double x, double y, double width, double height) {
        double fixedX = x + origin.x().resolve(width);
        double fixedY = y + origin.y().resolve(height);
        AffineTransform matrix = AffineTransform.getTranslateInstance(fixedX, fixedY);
        matrix.concatenate(transform.of(width, height));
        matrix.translate(-fixedX, -fixedY);
        return of(matrix);
    }

    /** Returns the transform for content at another position. */
    public AffineTransform at(double x, double y) {
        AffineTransform matrix = AffineTransform.getTranslateInstance(x, y);
        matrix.concatenate(new AffineTransform(a, b, c, d, e, f));
        matrix.translate(-x, -y);
        return matrix;
    }
}

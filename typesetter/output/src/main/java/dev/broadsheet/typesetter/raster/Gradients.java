package dev.broadsheet.typesetter.raster;

import dev.broadsheet.typesetter.canvas.VectorPaint;
import dev.broadsheet.typesetter.canvas.VectorPaint.Stop;
import java.awt.Color;
import java.awt.LinearGradientPaint;
import java.awt.MultipleGradientPaint.ColorSpaceType;
import java.awt.MultipleGradientPaint.CycleMethod;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.geom.Point2D;
import java.util.List;

/** Gradients as Java2D has them, whose offsets have to grow and whose inner circle is a point. */
final class Gradients {

    private static final double SMALLEST = 1e-6;

    /** By so much an offset is beyond the one before. */
    private static final float STEP = 1e-6f;

    private Gradients() {}

    static Paint of(VectorPaint.Gradient gradient, double alpha) {
        List<Double> at = gradient.geometry();
        boolean radial = at.size() == 6;
        double length = radial ? at.get(5) : Math.hypot(at.get(2) - at.get(0), at.get(3) - at.get(1));
        Color[] colors = gradient.stops().stream()
                .map(stop -> Layers.color(stop.color(), alpha))
                .toArray(Color[]::new);
        if (length < SMALLEST) {
            return colors[colors.length - 1];
        }
        float[] offsets = offsets(gradient.stops(), radial ? at.get(2) / length : 0);
        return radial
                ? new RadialGradientPaint(
                        new Point2D.Double(at.get(3), at.get(4)),
                        (float) length,
                        new Point2D.Double(at.get(0), at.get(1)),
                        offsets,
                        colors,
                        cycle(gradient.spread()),
                        ColorSpaceType.SRGB,
                        gradient.local())
                : new LinearGradientPaint(
                        new Point2D.Double(at.get(0), at.get(1)),
                        new Point2D.Double(at.get(2), at.get(3)),
                        offsets,
                        colors,
                        cycle(gradient.spread()),
                        ColorSpaceType.SRGB,
                        gradient.local());
    }

    private static CycleMethod cycle(VectorPaint.Spread spread) {
        return switch (spread) {
            case PAD -> CycleMethod.NO_CYCLE;
            case REPEAT -> CycleMethod.REPEAT;
            case REFLECT -> CycleMethod.REFLECT;
        };
    }

    /** @param inner radius of the inner circle as a share of the outer one */
    private static float[] offsets(List<Stop> stops, double inner) {
        float[] offsets = new float[stops.size()];
        float least = 0;
        for (int i = 0; i < offsets.length; i++) {
            float room = 1 - STEP * (offsets.length - 1 - i);
            offsets[i] = Math.min(room, Math.max(least, (float)
                    (inner + (1 - inner) * stops.get(i).offset())));
            least = offsets[i] + STEP;
        }
        return offsets;
    }
}

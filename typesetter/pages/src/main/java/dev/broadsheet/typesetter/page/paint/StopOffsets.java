package dev.broadsheet.typesetter.page.paint;

import dev.broadsheet.typesetter.canvas.Color;
import dev.broadsheet.typesetter.canvas.VectorPaint;
import dev.broadsheet.typesetter.css.value.background.Gradient;
import java.util.ArrayList;
import java.util.List;

/** Computes the offsets of a gradient's stops; CSS Images 3, section 3.5. */
final class StopOffsets {

    private static final double SMALLEST = 1e-4;

    private final Gradient gradient;
    private final double[] offsets;
    private final double from;
    private final double span;

    /** @param length length of the gradient, in pt */
    StopOffsets(Gradient gradient, double length) {
        this.gradient = gradient;
        this.offsets = offsets(gradient.stops(), length);
        double last = offsets[offsets.length - 1];
        this.from = gradient.repeating() ? offsets[0] : Math.min(0, offsets[0]);
        double to = gradient.repeating() ? last : Math.max(1, last);
        this.span = Math.max(SMALLEST, to - from);
    }

    /** Returns the offset of the first stop as a share of the length. */
    double from() {
        return from;
    }

    /** Returns the distance from the first to the last stop as a share of the length. */
    double span() {
        return span;
    }

    VectorPaint.Spread spread() {
        return gradient.repeating() ? VectorPaint.Spread.REPEAT : VectorPaint.Spread.PAD;
    }

    List<VectorPaint.Stop> stops() {
        List<VectorPaint.Stop> stops = new ArrayList<>();
        for (int i = 0; i < offsets.length; i++) {
            double offset = Math.min(1, (offsets[i] - from) / span);
            Color color = color(i);
            if (color.alpha() == 0 && i > 0) {
                stops.add(new VectorPaint.Stop(offset, unseen(color(i - 1))));
            }
            boolean goesOn = color.alpha() == 0 && i < offsets.length - 1;
            if (color.alpha() > 0 || goesOn || i == 0) {
                stops.add(new VectorPaint.Stop(offset, goesOn ? unseen(color(i + 1)) : color));
            }
        }
        return stops;
    }

    private Color color(int i) {
        return gradient.stops().get(i).color();
    }

    /** Returns the colour of a transparent stop: that of its neighbour. */
    private static Color unseen(Color neighbour) {
        return new Color(neighbour.red(), neighbour.green(), neighbour.blue(), 0);
    }

    /** Returns ascending offsets as shares of the length; stops without a position are distributed evenly. */
    private static double[] offsets(List<Gradient.Stop> stops, double length) {
        double[] offsets = new double[stops.size()];
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < offsets.length; i++) {
            double otherwise = i == 0 ? 0 : i == offsets.length - 1 ? length : Double.NaN;
            double at = stops.get(i).position().resolve(length, otherwise) / Math.max(SMALLEST, length);
            most = Double.isNaN(at) ? most : Math.max(most, at);
            offsets[i] = Double.isNaN(at) ? at : most;
        }
        for (int i = 1; i < offsets.length; i++) {
            if (Double.isNaN(offsets[i])) {
                int next = i;
                while (Double.isNaN(offsets[next])) {
                    next++;
                }
                offsets[i] = offsets[i - 1] + (offsets[next] - offsets[i - 1]) / (next - i + 1);
            }
        }
        return offsets;
    }
}

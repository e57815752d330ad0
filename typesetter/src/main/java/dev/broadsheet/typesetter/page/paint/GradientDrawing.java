package dev.broadsheet.typesetter.page.paint;

import dev.broadsheet.typesetter.css.value.LinearGradient;
import dev.broadsheet.typesetter.page.fragment.RoundedBox;
import dev.broadsheet.typesetter.pdf.VectorCanvas;
import dev.broadsheet.typesetter.pdf.VectorPaint;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A gradient that fills a box; CSS Images 3, sections 3.1 and 3.5. */
record GradientDrawing(LinearGradient gradient, RoundedBox box) implements Consumer<VectorCanvas> {

    private static final double SMALLEST = 1e-4;

    @Override
    public void accept(VectorCanvas canvas) {
        canvas.fill(box.at(0, 0).shape(), false, paint(), 1);
    }

    VectorPaint.Gradient paint() {
        double[] direction = direction();
        double length = Math.abs(box.width() * direction[0]) + Math.abs(box.height() * direction[1]);
        double[] offsets = offsets(length);
        double from = gradient.repeating() ? offsets[0] : Math.min(0, offsets[0]);
        double last = offsets[offsets.length - 1];
        double to = gradient.repeating() ? last : Math.max(1, last);
        double span = Math.max(SMALLEST, to - from);
        List<VectorPaint.Stop> stops = new ArrayList<>();
        for (int i = 0; i < offsets.length; i++) {
            double offset = Math.min(1, (offsets[i] - from) / span);
            stops.add(new VectorPaint.Stop(offset, gradient.stops().get(i).color()));
        }
        return new VectorPaint.Gradient(
                List.of(
                        box.width() / 2 + direction[0] * length * (from - 0.5),
                        box.height() / 2 + direction[1] * length * (from - 0.5),
                        box.width() / 2 + direction[0] * length * (from + span - 0.5),
                        box.height() / 2 + direction[1] * length * (from + span - 0.5)),
                new AffineTransform(),
                gradient.repeating() ? VectorPaint.Spread.REPEAT : VectorPaint.Spread.PAD,
                stops);
    }

    /** A vector of length 1. Towards a corner, the line in the middle goes through the two corners beside it. */
    private double[] direction() {
        LinearGradient.Direction wanted = gradient.direction();
        double x = wanted.toCorner() ? wanted.x() * box.height() : wanted.x();
        double y = wanted.toCorner() ? wanted.y() * box.width() : wanted.y();
        double length = Math.hypot(x, y);
        return new double[] {x / length, y / length};
    }

    /** Shares of the line, ascending; what has none of its own stands evenly between its neighbours. */
    private double[] offsets(double length) {
        List<LinearGradient.Stop> stops = gradient.stops();
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

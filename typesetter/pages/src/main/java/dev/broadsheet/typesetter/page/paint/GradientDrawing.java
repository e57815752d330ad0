package dev.broadsheet.typesetter.page.paint;

import dev.broadsheet.typesetter.canvas.VectorCanvas;
import dev.broadsheet.typesetter.canvas.VectorPaint;
import dev.broadsheet.typesetter.css.value.background.Gradient;
import dev.broadsheet.typesetter.css.value.background.LinearGradient;
import dev.broadsheet.typesetter.css.value.background.RadialGradient;
import dev.broadsheet.typesetter.page.fragment.RoundedBox;
import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.function.Consumer;

/** A gradient that fills a box; CSS Images 3, section 3. */
record GradientDrawing(Gradient gradient, RoundedBox box) implements Consumer<VectorCanvas> {

    private static final double SMALLEST = 1e-4;

    @Override
    public void accept(VectorCanvas canvas) {
        canvas.fill(box.at(0, 0).shape(), false, paint(), 1);
    }

    private VectorPaint paint() {
        return gradient instanceof RadialGradient radial ? radial(radial) : linear((LinearGradient) gradient);
    }

    private VectorPaint.Gradient linear(LinearGradient linear) {
        double[] direction = direction(linear);
        double length = Math.abs(box.width() * direction[0]) + Math.abs(box.height() * direction[1]);
        StopOffsets offsets = new StopOffsets(linear, length);
        double from = offsets.from();
        double span = offsets.span();
        return new VectorPaint.Gradient(
                List.of(
                        box.width() / 2 + direction[0] * length * (from - 0.5),
                        box.height() / 2 + direction[1] * length * (from - 0.5),
                        box.width() / 2 + direction[0] * length * (from + span - 0.5),
                        box.height() / 2 + direction[1] * length * (from + span - 0.5)),
                new AffineTransform(),
                offsets.spread(),
                offsets.stops());
    }

    /** Returns the unit vector of the direction. Towards a corner, the 50 % line passes through the two adjacent corners. */
    private double[] direction(LinearGradient linear) {
        LinearGradient.Direction wanted = linear.direction();
        double x = wanted.toCorner() ? wanted.x() * box.height() : wanted.x();
        double y = wanted.toCorner() ? wanted.y() * box.width() : wanted.y();
        double length = Math.hypot(x, y);
        return new double[] {x / length, y / length};
    }

    /** Returns the paint of a radial gradient; one of size 0 has its last colour everywhere. */
    private VectorPaint radial(RadialGradient radial) {
        double x = radial.center().x().resolve(box.width());
        double y = radial.center().y().resolve(box.height());
        double[] radii = radii(radial, x, y);
        if (radii[0] < SMALLEST || radii[1] < SMALLEST) {
            return new VectorPaint.Solid(
                    radial.stops().get(radial.stops().size() - 1).color());
        }
        double radius = radii[0];
        StopOffsets offsets = new StopOffsets(radial, radius);
        AffineTransform local = AffineTransform.getTranslateInstance(x, y);
        local.scale(1, radii[1] / radius);
        double inner = Math.max(0, offsets.from()) * radius;
        double outer = Math.max(inner + SMALLEST, (offsets.from() + offsets.span()) * radius);
        return new VectorPaint.Gradient(
                List.of(0.0, 0.0, inner, 0.0, 0.0, outer), local, offsets.spread(), offsets.stops());
    }

    private double[] radii(RadialGradient radial, double x, double y) {
        if (radial.size().isExplicit()) {
            return new double[] {
                radial.size().x().resolve(box.width()),
                radial.size().y().resolve(radial.circle() ? box.width() : box.height())
            };
        }
        double nearX = Math.min(Math.abs(x), Math.abs(box.width() - x));
        double nearY = Math.min(Math.abs(y), Math.abs(box.height() - y));
        double farX = Math.max(Math.abs(x), Math.abs(box.width() - x));
        double farY = Math.max(Math.abs(y), Math.abs(box.height() - y));
        return switch (radial.size().extent()) {
            case CLOSEST_SIDE -> sides(radial, nearX, nearY, Math.min(nearX, nearY));
            case FARTHEST_SIDE -> sides(radial, farX, farY, Math.max(farX, farY));
            case CLOSEST_CORNER -> corner(radial, nearX, nearY);
            case FARTHEST_CORNER -> corner(radial, farX, farY);
        };
    }

    private static double[] sides(RadialGradient radial, double x, double y, double round) {
        return radial.circle() ? new double[] {round, round} : new double[] {x, y};
    }

    /** Returns the radii of an ellipse through a corner with the proportions of the one through the sides. */
    private static double[] corner(RadialGradient radial, double x, double y) {
        double round = Math.hypot(x, y);
        double wider = Math.sqrt(2);
        return radial.circle() ? new double[] {round, round} : new double[] {x * wider, y * wider};
    }
}

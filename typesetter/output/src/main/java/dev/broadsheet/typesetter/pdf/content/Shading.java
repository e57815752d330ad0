package dev.broadsheet.typesetter.pdf.content;

import dev.broadsheet.typesetter.canvas.Color;
import dev.broadsheet.typesetter.canvas.VectorPaint.Gradient;
import dev.broadsheet.typesetter.canvas.VectorPaint.Spread;
import dev.broadsheet.typesetter.canvas.VectorPaint.Stop;
import dev.broadsheet.typesetter.pdf.syntax.Cos;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** Axial and radial shadings; ISO 32000-1, 8.7.4.5. A repeating gradient is written out as far as it is visible. */
public final class Shading {

    /** Most repetitions; more would look like a flat colour. */
    private static final int MOST_REPETITIONS = 200;

    private final Gradient gradient;
    private final int first;
    private final int last;

    private Shading(Gradient gradient, int first, int last) {
        this.gradient = gradient;
        this.first = first;
        this.last = last;
    }

    /**
     * @param matrix transform from the gradient's coordinates to those of {@code bounds}
     * @param bounds bounds of the painted area
     */
    public static Shading of(Gradient gradient, AffineTransform matrix, Rectangle2D bounds) {
        if (gradient.spread() == Spread.PAD) {
            return new Shading(gradient, 0, 1);
        }
        try {
            Rectangle2D seen =
                    matrix.createInverse().createTransformedShape(bounds).getBounds2D();
            return repeated(gradient, seen);
        } catch (NoninvertibleTransformException e) {
            return new Shading(gradient, 0, 1);
        }
    }

    private static Shading repeated(Gradient gradient, Rectangle2D seen) {
        double min = 0;
        double max = 1;
        for (int corner = 0; corner < 4; corner++) {
            double x = corner % 2 == 0 ? seen.getMinX() : seen.getMaxX();
            double y = corner < 2 ? seen.getMinY() : seen.getMaxY();
            double t = gradient.radial() ? alongRadius(gradient.geometry(), x, y) : along(gradient.geometry(), x, y);
            min = Math.min(min, t);
            max = Math.max(max, t);
        }
        boolean few = max - min <= MOST_REPETITIONS;
        return few ? new Shading(gradient, (int) Math.floor(min), (int) Math.ceil(max)) : new Shading(gradient, 0, 1);
    }

    private static double along(List<Double> line, double x, double y) {
        double dx = line.get(2) - line.get(0);
        double dy = line.get(3) - line.get(1);
        return ((x - line.get(0)) * dx + (y - line.get(1)) * dy) / (dx * dx + dy * dy);
    }

    /** Returns an upper bound of a point's offset along a radial gradient. */
    private static double alongRadius(List<Double> circles, double x, double y) {
        double shift = Math.hypot(circles.get(3) - circles.get(0), circles.get(4) - circles.get(1));
        double growth = circles.get(5) - circles.get(2) - shift;
        double distance = Math.hypot(x - circles.get(0), y - circles.get(1));
        return growth <= 0 ? Double.MAX_VALUE : Math.max(1, distance / growth);
    }

    public COSDictionary colors() {
        return dictionary(
                COSName.DEVICERGB,
                color -> List.of((double) color.red(), (double) color.green(), (double) color.blue()));
    }

    /** Returns the opacities of the stops as greys, for a soft mask. */
    public COSDictionary opacities() {
        return dictionary(COSName.DEVICEGRAY, color -> List.of((double) color.alpha()));
    }

    private COSDictionary dictionary(COSName space, Function<Color, List<Double>> components) {
        COSDictionary shading = new COSDictionary();
        shading.setInt(COSName.SHADING_TYPE, gradient.radial() ? 3 : 2);
        shading.setItem(COSName.COLORSPACE, space);
        shading.setItem(COSName.COORDS, Cos.precise(coordinates()));
        shading.setItem(COSName.EXTEND, Cos.array(COSBoolean.TRUE, COSBoolean.TRUE));
        shading.setItem(COSName.FUNCTION, function(components));
        return shading;
    }

    private double[] coordinates() {
        List<Double> from = gradient.geometry();
        int half = from.size() / 2;
        double[] at = new double[from.size()];
        for (int i = 0; i < half; i++) {
            double step = from.get(i + half) - from.get(i);
            at[i] = from.get(i) + first * step;
            at[i + half] = from.get(i) + last * step;
        }
        return at;
    }

    private COSDictionary function(Function<Color, List<Double>> components) {
        List<Stop> stops = allStops();
        COSArray parts = Cos.direct(new COSArray());
        COSArray bounds = Cos.direct(new COSArray());
        COSArray encode = Cos.direct(new COSArray());
        for (int i = 1; i < stops.size(); i++) {
            Stop from = stops.get(i - 1);
            Stop to = stops.get(i);
            if (to.offset() - from.offset() < 1e-6) {
                continue;
            }
            if (parts.size() > 0) {
                bounds.add(Cos.precise(from.offset()).get(0));
            }
            parts.add(segment(components.apply(from.color()), components.apply(to.color())));
            encode.add(COSInteger.ZERO);
            encode.add(COSInteger.ONE);
        }
        COSDictionary function = new COSDictionary();
        function.setInt(COSName.FUNCTION_TYPE, 3);
        function.setItem(COSName.DOMAIN, Cos.array(0, 1));
        function.setItem(COSName.FUNCTIONS, parts);
        function.setItem(COSName.BOUNDS, bounds);
        function.setItem(COSName.ENCODE, encode);
        return function;
    }

    private static COSDictionary segment(List<Double> from, List<Double> to) {
        COSDictionary function = Cos.direct(new COSDictionary());
        function.setInt(COSName.FUNCTION_TYPE, 2);
        function.setItem(COSName.DOMAIN, Cos.array(0, 1));
        function.setItem(
                COSName.C0,
                Cos.array(from.stream().mapToDouble(Double::doubleValue).toArray()));
        function.setItem(
                COSName.C1,
                Cos.array(to.stream().mapToDouble(Double::doubleValue).toArray()));
        function.setInt(COSName.N, 1);
        return function;
    }

    /** Returns the stops of all repetitions, with offsets from 0 to 1. */
    private List<Stop> allStops() {
        List<Stop> once = new ArrayList<>(gradient.stops());
        once.add(0, new Stop(0, once.get(0).color()));
        once.add(new Stop(1, once.get(once.size() - 1).color()));
        List<Stop> back = new ArrayList<>();
        once.forEach(stop -> back.add(new Stop(1 - stop.offset(), stop.color())));
        Collections.reverse(back);
        List<Stop> all = new ArrayList<>();
        for (int turn = first; turn < last; turn++) {
            boolean reflected = gradient.spread() == Spread.REFLECT && turn % 2 != 0;
            for (Stop stop : reflected ? back : once) {
                all.add(new Stop((turn - first + stop.offset()) / (last - first), stop.color()));
            }
        }
        return all;
    }
}

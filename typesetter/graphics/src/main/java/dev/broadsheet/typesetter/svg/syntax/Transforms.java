package dev.broadsheet.typesetter.svg.syntax;

import java.awt.geom.AffineTransform;
import java.util.Arrays;
import java.util.Locale;

/** Parses transform lists; CSS Transforms 1, 8. A list with an error is ignored. */
public final class Transforms {

    private static final int MOST_ARGUMENTS = 6;

    private Transforms() {}

    public static AffineTransform parse(String text) {
        AffineTransform all = new AffineTransform();
        Scanner in = new Scanner(text);
        while (!in.atEnd()) {
            String name = in.word();
            if (name.isEmpty() || !in.take('(')) {
                return new AffineTransform();
            }
            double[] arguments = new double[MOST_ARGUMENTS];
            int count = 0;
            while (count < MOST_ARGUMENTS && !in.take(')')) {
                arguments[count++] = argument(in);
            }
            boolean closed = count < MOST_ARGUMENTS || in.take(')');
            if (!closed || !apply(all, name.toLowerCase(Locale.ROOT), Arrays.copyOf(arguments, count))) {
                return new AffineTransform();
            }
            in.separator();
        }
        return all;
    }

    private static double argument(Scanner in) {
        double value = in.number();
        return switch (in.word()) {
            case "", "px", "deg" -> value;
            case "rad" -> Math.toDegrees(value);
            case "turn" -> value * 360;
            default -> Double.NaN;
        };
    }

    private static boolean apply(AffineTransform all, String name, double[] a) {
        if (Arrays.stream(a).anyMatch(Double::isNaN)) {
            return false;
        }
        String key = name + a.length;
        switch (key) {
            case "matrix6" -> all.concatenate(new AffineTransform(a));
            case "translate1", "translatex1" -> all.translate(a[0], 0);
            case "translatey1" -> all.translate(0, a[0]);
            case "translate2" -> all.translate(a[0], a[1]);
            case "scale1" -> all.scale(a[0], a[0]);
            case "scalex1" -> all.scale(a[0], 1);
            case "scaley1" -> all.scale(1, a[0]);
            case "scale2" -> all.scale(a[0], a[1]);
            case "rotate1" -> all.rotate(Math.toRadians(a[0]));
            case "rotate3" -> all.rotate(Math.toRadians(a[0]), a[1], a[2]);
            case "skewx1" -> all.shear(Math.tan(Math.toRadians(a[0])), 0);
            case "skewy1" -> all.shear(0, Math.tan(Math.toRadians(a[0])));
            default -> {
                return false;
            }
        }
        return true;
    }
}

package dev.broadsheet.typesetter.raster;

import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleBinaryOperator;

/** Mixes the colours of a layer with those below it; ISO 32000-1, 11.3.5. Components are 0 to 1. */
@FunctionalInterface
interface Blend {

    /** The mixed colour. @param below red, green and blue @param above red, green and blue */
    double[] mix(double[] below, double[] above);

    /** Those that mix each component by itself. */
    Map<String, DoubleBinaryOperator> SEPARABLE = Map.ofEntries(
            Map.entry("Multiply", (below, above) -> below * above),
            Map.entry("Screen", (below, above) -> below + above - below * above),
            Map.entry("Overlay", (below, above) -> hard(above, below)),
            Map.entry("Darken", Math::min),
            Map.entry("Lighten", Math::max),
            Map.entry(
                    "ColorDodge", (below, above) -> below == 0 ? 0 : above >= 1 ? 1 : Math.min(1, below / (1 - above))),
            Map.entry(
                    "ColorBurn",
                    (below, above) -> below >= 1 ? 1 : above <= 0 ? 0 : 1 - Math.min(1, (1 - below) / above)),
            Map.entry("HardLight", Blend::hard),
            Map.entry("SoftLight", Blend::soft),
            Map.entry("Difference", (below, above) -> Math.abs(below - above)),
            Map.entry("Exclusion", (below, above) -> below + above - 2 * below * above));

    /** @param name as PDF writes it */
    static Blend of(String name) {
        return switch (name) {
            case "Hue" -> (below, above) -> lit(saturated(above, saturation(below)), luminosity(below));
            case "Saturation" -> (below, above) -> lit(saturated(below, saturation(above)), luminosity(below));
            case "Color" -> (below, above) -> lit(above, luminosity(below));
            case "Luminosity" -> (below, above) -> lit(below, luminosity(above));
            default -> {
                DoubleBinaryOperator each = Objects.requireNonNull(SEPARABLE.get(name), name);
                yield (below, above) -> new double[] {
                    each.applyAsDouble(below[0], above[0]),
                    each.applyAsDouble(below[1], above[1]),
                    each.applyAsDouble(below[2], above[2])
                };
            }
        };
    }

    private static double hard(double below, double above) {
        return above <= 0.5 ? 2 * below * above : below + (2 * above - 1) - below * (2 * above - 1);
    }

    private static double soft(double below, double above) {
        if (above <= 0.5) {
            return below - (1 - 2 * above) * below * (1 - below);
        }
        double light = below <= 0.25 ? ((16 * below - 12) * below + 4) * below : Math.sqrt(below);
        return below + (2 * above - 1) * (light - below);
    }

    private static double luminosity(double[] color) {
        return 0.3 * color[0] + 0.59 * color[1] + 0.11 * color[2];
    }

    private static double least(double[] color) {
        return Math.min(color[0], Math.min(color[1], color[2]));
    }

    private static double most(double[] color) {
        return Math.max(color[0], Math.max(color[1], color[2]));
    }

    private static double saturation(double[] color) {
        return most(color) - least(color);
    }

    private static double[] saturated(double[] color, double saturation) {
        double least = least(color);
        double range = most(color) - least;
        double by = range == 0 ? 0 : saturation / range;
        return new double[] {(color[0] - least) * by, (color[1] - least) * by, (color[2] - least) * by};
    }

    /** With this luminosity, within what can be shown. */
    private static double[] lit(double[] color, double luminosity) {
        double more = luminosity - luminosity(color);
        double[] lit = {color[0] + more, color[1] + more, color[2] + more};
        double least = least(lit);
        double most = most(lit);
        for (int i = 0; i < lit.length; i++) {
            if (least < 0) {
                lit[i] = luminosity + (lit[i] - luminosity) * luminosity / (luminosity - least);
            }
            if (most > 1) {
                lit[i] = luminosity + (lit[i] - luminosity) * (1 - luminosity) / (most - luminosity);
            }
        }
        return lit;
    }

    /**
     * Puts a layer onto a picture.
     *
     * @param layer of type {@link BufferedImage#TYPE_INT_ARGB}
     * @param below of the same size, with or without opacity
     */
    default void put(BufferedImage layer, BufferedImage below, double opacity) {
        int[] from = Masks.pixels(layer);
        int[] to = Masks.pixels(below);
        boolean opaque = !below.getColorModel().hasAlpha();
        for (int i = 0; i < from.length; i++) {
            double alpha = (from[i] >>> 24) / 255.0 * opacity;
            if (alpha > 0) {
                to[i] = mixed(to[i], opaque ? 1 : (to[i] >>> 24) / 255.0, from[i], alpha);
            }
        }
    }

    private int mixed(int below, double alphaBelow, int above, double alpha) {
        double[] under = components(below);
        double[] over = components(above);
        double[] mixed = mix(under, over);
        double whole = alphaBelow + alpha - alphaBelow * alpha;
        int color = (int) Math.round(whole * 255) << 24;
        for (int i = 0; i < 3; i++) {
            double put = (1 - alphaBelow) * over[i] + alphaBelow * mixed[i];
            double seen = (1 - alpha / whole) * under[i] + alpha / whole * put;
            color |= (int) Math.round(Math.max(0, Math.min(1, seen)) * 255) << (16 - 8 * i);
        }
        return color;
    }

    private static double[] components(int color) {
        return new double[] {(color >> 16 & 0xFF) / 255.0, (color >> 8 & 0xFF) / 255.0, (color & 0xFF) / 255.0};
    }
}

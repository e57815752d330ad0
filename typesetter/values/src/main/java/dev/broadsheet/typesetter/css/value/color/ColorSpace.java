package dev.broadsheet.typesetter.css.value.color;

import dev.broadsheet.typesetter.canvas.Color;
import org.jspecify.annotations.Nullable;

/**
 * Colour spaces with three components each (CSS Color 4, sections 9 and 10). Colours outside sRGB are clipped.
 */
enum ColorSpace {
    SRGB,
    SRGB_LINEAR,
    HSL,
    HWB,
    LAB,
    LCH,
    OKLAB,
    OKLCH,
    XYZ;

    private static final double KAPPA = 24389.0 / 27;
    private static final double EPSILON = 216.0 / 24389;
    private static final double[] D50 = {0.9642956764295677, 1, 0.8251046025104602};

    static @Nullable ColorSpace find(String name) {
        return switch (name) {
            case "srgb" -> SRGB;
            case "srgb-linear" -> SRGB_LINEAR;
            case "hsl" -> HSL;
            case "hwb" -> HWB;
            case "lab" -> LAB;
            case "lch" -> LCH;
            case "oklab" -> OKLAB;
            case "oklch" -> OKLCH;
            case "xyz", "xyz-d65" -> XYZ;
            default -> null;
        };
    }

    /** Returns the index of the hue component, or -1. */
    int hue() {
        return switch (this) {
            case HSL, HWB -> 0;
            case LCH, OKLCH -> 2;
            default -> -1;
        };
    }

    /** Returns the value of 100 % of a component. */
    double whole(int component) {
        return switch (this) {
            case LAB -> component == 0 ? 100 : 125;
            case LCH -> component == 0 ? 100 : 150;
            case OKLAB, OKLCH -> component == 0 ? 1 : 0.4;
            default -> 1;
        };
    }

    Color toColor(double[] c, double alpha) {
        double[] rgb = toSrgb(c);
        return new Color(clamp(rgb[0]), clamp(rgb[1]), clamp(rgb[2]), clamp(alpha));
    }

    private static float clamp(double share) {
        return Double.isNaN(share) ? 0 : (float) Math.max(0, Math.min(1, share));
    }

    private double[] toSrgb(double[] c) {
        return switch (this) {
            case SRGB -> c;
            case SRGB_LINEAR -> each(c, ColorSpace::encode);
            case HSL -> hslToRgb(c);
            case HWB -> hwbToRgb(c);
            case LAB -> XYZ.toSrgb(labToXyz(c));
            case LCH -> LAB.toSrgb(rectangular(c));
            case OKLAB -> SRGB_LINEAR.toSrgb(oklabToLinear(c));
            case OKLCH -> OKLAB.toSrgb(rectangular(c));
            case XYZ ->
                SRGB_LINEAR.toSrgb(times(
                        c,
                        3.2409699419,
                        -1.5373831776,
                        -0.4986107603,
                        -0.9692436363,
                        1.8759675015,
                        0.0415550574,
                        0.0556300797,
                        -0.2039769589,
                        1.0569715142));
        };
    }

    double[] of(Color color) {
        return fromSrgb(new double[] {color.red(), color.green(), color.blue()});
    }

    private double[] fromSrgb(double[] rgb) {
        return switch (this) {
            case SRGB -> rgb;
            case SRGB_LINEAR -> each(rgb, ColorSpace::decode);
            case HSL -> rgbToHsl(rgb);
            case HWB ->
                new double[] {
                    rgbToHsl(rgb)[0],
                    Math.min(rgb[0], Math.min(rgb[1], rgb[2])),
                    1 - Math.max(rgb[0], Math.max(rgb[1], rgb[2]))
                };
            case LAB -> xyzToLab(XYZ.fromSrgb(rgb));
            case LCH -> polar(LAB.fromSrgb(rgb));
            case OKLAB -> linearToOklab(SRGB_LINEAR.fromSrgb(rgb));
            case OKLCH -> polar(OKLAB.fromSrgb(rgb));
            case XYZ ->
                times(
                        SRGB_LINEAR.fromSrgb(rgb),
                        0.4123907993,
                        0.3575843394,
                        0.1804807884,
                        0.2126390059,
                        0.7151686788,
                        0.0721923154,
                        0.0193308187,
                        0.1191947798,
                        0.9505321522);
        };
    }

    private static double[] each(double[] c, java.util.function.DoubleUnaryOperator f) {
        return new double[] {f.applyAsDouble(c[0]), f.applyAsDouble(c[1]), f.applyAsDouble(c[2])};
    }

    private static double encode(double c) {
        double abs = Math.abs(c);
        return abs > 0.0031308 ? Math.signum(c) * (1.055 * Math.pow(abs, 1 / 2.4) - 0.055) : 12.92 * c;
    }

    private static double decode(double c) {
        double abs = Math.abs(c);
        return abs <= 0.04045 ? c / 12.92 : Math.signum(c) * Math.pow((abs + 0.055) / 1.055, 2.4);
    }

    private static double[] times(double[] c, double... m) {
        return new double[] {
            m[0] * c[0] + m[1] * c[1] + m[2] * c[2],
            m[3] * c[0] + m[4] * c[1] + m[5] * c[2],
            m[6] * c[0] + m[7] * c[1] + m[8] * c[2]
        };
    }

    private static double[] rectangular(double[] c) {
        double hue = Math.toRadians(c[2]);
        return new double[] {c[0], c[1] * Math.cos(hue), c[1] * Math.sin(hue)};
    }

    private static double[] polar(double[] c) {
        double hue = Math.toDegrees(Math.atan2(c[2], c[1]));
        return new double[] {c[0], Math.hypot(c[1], c[2]), hue < 0 ? hue + 360 : hue};
    }

    private static double[] oklabToLinear(double[] c) {
        double[] roots = times(
                c, 1, 0.3963377774, 0.2158037573, 1, -0.1055613458, -0.0638541728, 1, -0.0894841775, -1.2914855480);
        return times(
                each(roots, root -> root * root * root),
                4.0767416621,
                -3.3077115913,
                0.2309699292,
                -1.2684380046,
                2.6097574011,
                -0.3413193965,
                -0.0041960863,
                -0.7034186147,
                1.7076147010);
    }

    private static double[] linearToOklab(double[] c) {
        double[] cones = times(
                c,
                0.4122214708,
                0.5363325363,
                0.0514459929,
                0.2119034982,
                0.6806995451,
                0.1073969566,
                0.0883024619,
                0.2817188376,
                0.6299787005);
        return times(
                each(cones, Math::cbrt),
                0.2104542553,
                0.7936177850,
                -0.0040720468,
                1.9779984951,
                -2.4285922050,
                0.4505937099,
                0.0259040371,
                0.7827717662,
                -0.8086757660);
    }

    private static double[] labToXyz(double[] c) {
        double fy = (c[0] + 16) / 116;
        double[] f = {c[1] / 500 + fy, fy, fy - c[2] / 200};
        double[] xyz = new double[3];
        for (int i = 0; i < 3; i++) {
            double cube = f[i] * f[i] * f[i];
            xyz[i] = (cube > EPSILON ? cube : (116 * f[i] - 16) / KAPPA) * D50[i];
        }
        return times(
                xyz,
                0.9554734527,
                -0.0230985369,
                0.0632593087,
                -0.0283697070,
                1.0099954580,
                0.0210413989,
                0.0123140016,
                -0.0205076964,
                1.3303659366);
    }

    private static double[] xyzToLab(double[] c) {
        double[] xyz = times(
                c,
                1.0479298209,
                0.0229467934,
                -0.0501922295,
                0.0296278156,
                0.9904344845,
                -0.0170738250,
                -0.0092430582,
                0.0150551448,
                0.7518742899);
        double[] f = new double[3];
        for (int i = 0; i < 3; i++) {
            double share = xyz[i] / D50[i];
            f[i] = share > EPSILON ? Math.cbrt(share) : (KAPPA * share + 16) / 116;
        }
        return new double[] {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
    }

    private static double[] hslToRgb(double[] c) {
        return new double[] {hslChannel(0, c), hslChannel(8, c), hslChannel(4, c)};
    }

    private static double hslChannel(int n, double[] c) {
        double turned = ((n + c[0] / 30) % 12 + 12) % 12;
        double amplitude = c[1] * Math.min(c[2], 1 - c[2]);
        return c[2] - amplitude * Math.max(-1, Math.min(Math.min(turned - 3, 9 - turned), 1));
    }

    private static double[] hwbToRgb(double[] c) {
        double sum = c[1] + c[2];
        double white = sum > 1 ? c[1] / sum : c[1];
        double black = sum > 1 ? c[2] / sum : c[2];
        return each(hslToRgb(new double[] {c[0], 1, 0.5}), channel -> channel * (1 - white - black) + white);
    }

    private static double[] rgbToHsl(double[] c) {
        double max = Math.max(c[0], Math.max(c[1], c[2]));
        double min = Math.min(c[0], Math.min(c[1], c[2]));
        double light = (max + min) / 2;
        double span = max - min;
        if (span == 0) {
            return new double[] {0, 0, light};
        }
        double hue = max == c[0]
                ? (c[1] - c[2]) / span + (c[1] < c[2] ? 6 : 0)
                : max == c[1] ? (c[2] - c[0]) / span + 2 : (c[0] - c[1]) / span + 4;
        return new double[] {hue * 60, (max - light) / Math.min(light, 1 - light), light};
    }
}

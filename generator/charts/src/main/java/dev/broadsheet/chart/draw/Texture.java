package dev.broadsheet.chart.draw;

import java.util.function.IntToDoubleFunction;

/** Lines within bars and areas, which distinguish series without colour. The first series has none. */
final class Texture {

    private static final double LEAST = 5;
    private static final String[] DASHES = {"", "2 4", "6 4"};

    private Texture() {}

    /** Draws lines along a horizontal bar. */
    static void lying(Svg svg, int series, double x, double y, double width, double height) {
        int lines = lines(series);
        for (int i = 1; i <= lines && width > LEAST; i++) {
            double at = y + height * i / (lines + 1);
            svg.path(
                    "M" + Svg.number(x + 2) + " " + Svg.number(at) + "h" + Svg.number(width - 4),
                    "paper",
                    1.25,
                    dashes(series));
        }
    }

    /** Draws lines along a vertical bar. */
    static void upright(Svg svg, int series, double x, double y, double width, double height) {
        int lines = lines(series);
        for (int i = 1; i <= lines && height > LEAST; i++) {
            double at = x + width * i / (lines + 1);
            svg.path(
                    "M" + Svg.number(at) + " " + Svg.number(y + 2) + "v" + Svg.number(height - 4),
                    "paper",
                    1.25,
                    dashes(series));
        }
    }

    /**
     * Draws lines along an area, where it is high enough.
     *
     * @param x maps a position's index to a coordinate
     * @param low maps it to the lower edge
     * @param high maps it to the upper edge
     */
    static void along(
            Svg svg,
            int series,
            int positions,
            IntToDoubleFunction x,
            IntToDoubleFunction low,
            IntToDoubleFunction high) {
        int lines = lines(series);
        for (int i = 1; i <= lines; i++) {
            StringBuilder path = new StringBuilder();
            boolean open = false;
            for (int at = 0; at < positions; at++) {
                double from = low.applyAsDouble(at);
                double height = from - high.applyAsDouble(at);
                boolean enough = height > LEAST * (lines + 1);
                if (enough) {
                    double y = from - height * i / (lines + 1);
                    path.append(open ? 'L' : 'M')
                            .append(Svg.number(x.applyAsDouble(at)))
                            .append(' ')
                            .append(Svg.number(y));
                }
                open = enough;
            }
            if (!path.isEmpty()) {
                svg.path(path.toString(), "paper", 1.25, dashes(series));
            }
        }
    }

    private static int lines(int series) {
        return series % 4;
    }

    private static String dashes(int series) {
        return DASHES[series / 4 % DASHES.length];
    }
}

package dev.broadsheet.chart.draw;

/** Lines within bars, which distinguish series without colour. The first series has none. */
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

    private static int lines(int series) {
        return series % 4;
    }

    private static String dashes(int series) {
        return DASHES[series / 4 % DASHES.length];
    }
}

package dev.broadsheet.chart.draw;

/** Outlines of small marks, which distinguish series without colour. */
final class Marks {

    private static final String[] DASHES = {"", "7 4", "2 4", "10 4 2 4", "14 5", "4 3", "1 5", "8 3 2 3 2 3"};

    /** The dashes of the line at the start of an axis without zero. */
    static final String CUT = "1 4";

    private Marks() {}

    static String circle(double x, double y, double radius) {
        String r = Svg.number(radius);
        return "M" + Svg.number(x - radius) + " " + Svg.number(y) + "a" + r + " " + r + " 0 1 0 "
                + Svg.number(2 * radius) + " 0a" + r + " " + r + " 0 1 0 " + Svg.number(-2 * radius) + " 0z";
    }

    /** Returns the mark of a series: a disk, a square, a diamond, a triangle and so on. */
    static String shape(int series, double x, double y, double radius) {
        double r = radius;
        return switch (series % 6) {
            case 0 -> circle(x, y, r);
            case 1 ->
                polygon(
                        x - r * 0.88,
                        y - r * 0.88,
                        x + r * 0.88,
                        y - r * 0.88,
                        x + r * 0.88,
                        y + r * 0.88,
                        x - r * 0.88,
                        y + r * 0.88);
            case 2 -> polygon(x, y - r * 1.25, x + r * 1.25, y, x, y + r * 1.25, x - r * 1.25, y);
            case 3 -> polygon(x, y - r * 1.15, x + r * 1.1, y + r * 0.85, x - r * 1.1, y + r * 0.85);
            case 4 -> polygon(x, y + r * 1.15, x + r * 1.1, y - r * 0.85, x - r * 1.1, y - r * 0.85);
            default ->
                polygon(
                        x - r * 1.2,
                        y - r * 0.45,
                        x + r * 1.2,
                        y - r * 0.45,
                        x + r * 1.2,
                        y + r * 0.45,
                        x - r * 1.2,
                        y + r * 0.45);
        };
    }

    static String box(double x, double y, double width, double height) {
        return polygon(x, y, x + width, y, x + width, y + height, x, y + height);
    }

    private static String polygon(double... points) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < points.length; i += 2) {
            path.append(i == 0 ? 'M' : 'L')
                    .append(Svg.number(points[i]))
                    .append(' ')
                    .append(Svg.number(points[i + 1]));
        }
        return path.append('z').toString();
    }

    /** Returns the dash pattern of the line of a series. */
    static String dashes(int series) {
        return DASHES[series % DASHES.length];
    }
}

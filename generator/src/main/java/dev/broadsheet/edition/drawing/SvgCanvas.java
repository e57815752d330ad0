package dev.broadsheet.edition.drawing;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.Locale;

/** A picture of outlines, SVG 1.1, one path for each area. Coordinates have one decimal. */
public final class SvgCanvas implements Canvas {

    private static final char[] COMMANDS = {'M', 'L', 'Q', 'C', 'Z'};
    private static final int[] NUMBERS = {2, 2, 4, 6, 0};

    private final StringBuilder paths = new StringBuilder();
    private final int width;
    private final int height;

    /** @param width in pixels, as the height */
    public SvgCanvas(int width, int height) {
        this.width = width;
        this.height = height;
    }

    @Override
    public void fill(Color color, Shape area) {
        PathIterator path = area.getPathIterator(null);
        if (path.isDone()) {
            return; // a space
        }
        String rule = path.getWindingRule() == PathIterator.WIND_EVEN_ODD ? " fill-rule=\"evenodd\"" : "";
        paths.append(String.format(Locale.ROOT, "<path fill=\"#%06x\"%s d=\"", color.getRGB() & 0xffffff, rule));
        double[] numbers = new double[6];
        for (; !path.isDone(); path.next()) {
            int segment = path.currentSegment(numbers);
            paths.append(COMMANDS[segment]);
            for (int i = 0; i < NUMBERS[segment]; i++) {
                paths.append(i > 0 ? " " : "").append(number(numbers[i]));
            }
        }
        paths.append("\"/>\n");
    }

    private static String number(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
    }

    /**
     * The whole document.
     *
     * @param title what it shows, for those who do not see it
     */
    public String svg(String title) {
        String escaped = title.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + width + " " + height + "\" width=\"" + width
                + "\" height=\"" + height + "\" role=\"img\">\n<title>" + escaped + "</title>\n" + paths + "</svg>\n";
    }
}

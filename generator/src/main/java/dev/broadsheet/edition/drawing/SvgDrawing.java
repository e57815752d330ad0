package dev.broadsheet.edition.drawing;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.math.BigDecimal;

/** Writes shapes as an SVG element that can be in XHTML. Letters are outlines, so that it needs no font. */
public final class SvgDrawing implements Canvas {

    /** Units in which places are counted, of a pixel. */
    private static final int FINENESS = 10;

    private final int width;
    private final int height;
    private final StringBuilder paths = new StringBuilder();
    private String color = "";
    private long x;
    private long y;
    private long startX;
    private long startY;

    /** A drawing of a size in pixels. */
    public SvgDrawing(int width, int height) {
        this.width = width;
        this.height = height;
    }

    @Override
    public void fill(Color fill, Shape shape) {
        String wanted = "#%06x".formatted(fill.getRGB() & 0xFFFFFF);
        if (!wanted.equals(color)) {
            endPath();
            paths.append("<path fill=\"").append(wanted).append("\" d=\"");
            color = wanted;
        }
        boolean evenOdd = shape.getPathIterator(null).getWindingRule() == PathIterator.WIND_EVEN_ODD;
        if (evenOdd) {
            throw new IllegalArgumentException("shapes are filled by the rule that is SVG's own, nonzero");
        }
        double[] points = new double[6];
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            segment(path.currentSegment(points), points);
        }
    }

    private void segment(int kind, double[] points) {
        switch (kind) {
            case PathIterator.SEG_MOVETO -> {
                command('M', points, 1, true);
                startX = x;
                startY = y;
            }
            case PathIterator.SEG_LINETO -> command('l', points, 1, false);
            case PathIterator.SEG_QUADTO -> command('q', points, 2, false);
            case PathIterator.SEG_CUBICTO -> command('c', points, 3, false);
            default -> {
                paths.append('z');
                x = startX;
                y = startY;
            }
        }
    }

    /** Places are written from the one before: that is shorter, and they are rounded together. */
    private void command(char name, double[] points, int count, boolean absolute) {
        paths.append(name);
        long nextX = x;
        long nextY = y;
        for (int i = 0; i < count; i++) {
            nextX = Math.round(points[2 * i] * FINENESS);
            nextY = Math.round(points[2 * i + 1] * FINENESS);
            number(absolute ? nextX : nextX - x);
            number(absolute ? nextY : nextY - y);
        }
        x = nextX;
        y = nextY;
    }

    private void number(long value) {
        boolean first = Character.isLetter(paths.charAt(paths.length() - 1));
        if (!first && value >= 0) {
            paths.append(' ');
        }
        paths.append(BigDecimal.valueOf(value, 1).stripTrailingZeros().toPlainString());
    }

    private void endPath() {
        if (!color.isEmpty()) {
            paths.append("\"/>\n");
        }
    }

    /**
     * The element.
     *
     * @param label what the drawing says; escaped here
     * @param pixels address of the same drawing as pixels, for whoever cannot draw it
     */
    public String element(String label, String pixels) {
        endPath();
        color = "";
        String text = label.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
        String size = "width=\"" + width + "\" height=\"" + height + "\"";
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 "
                + width + " " + height + "\" width=\"100%\" height=\"100%\" role=\"img\" aria-label=\"" + text
                + "\">\n<switch><g>\n" + paths + "</g><image " + size + " xlink:href=\"" + pixels
                + "\"/></switch>\n</svg>";
    }
}

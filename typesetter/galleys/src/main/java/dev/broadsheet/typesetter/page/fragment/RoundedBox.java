package dev.broadsheet.typesetter.page.fragment;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** A rectangle with round corners; CSS Backgrounds and Borders 3, section 4. */
public final class RoundedBox {

    /** Distance of the control points of a quarter ellipse, as a share of its radius. */
    private static final double KAPPA = 0.5522847498;

    private static final double SMALLEST = 0.001;

    private final double x;
    private final double y;
    private final double width;
    private final double height;
    private final double[] horizontal;
    private final double[] vertical;

    /**
     * @param horizontal horizontal radii of the corners from top left clockwise, in pt
     * @param vertical vertical radii of the corners from top left clockwise, in pt
     */
    public RoundedBox(double x, double y, double width, double height, double[] horizontal, double[] vertical) {
        double scale = Math.min(
                Math.min(share(width, horizontal[0] + horizontal[1]), share(width, horizontal[3] + horizontal[2])),
                Math.min(share(height, vertical[0] + vertical[3]), share(height, vertical[1] + vertical[2])));
        this.x = x;
        this.y = y;
        this.width = width;
        this.height = height;
        this.horizontal = scaled(horizontal, scale);
        this.vertical = scaled(vertical, scale);
    }

    public double x() {
        return x;
    }

    public double y() {
        return y;
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    public Rectangle2D bounds() {
        return new Rectangle2D.Double(x, y, width, height);
    }

    /** Returns how far the corners at the ends of a side extend into the box. */
    public double curve(boolean vertically, int corner, int next) {
        double[] radii = vertically ? vertical : horizontal;
        return Math.max(radii[corner], radii[next]);
    }

    /** Returns the box at another position. */
    public RoundedBox at(double newX, double newY) {
        return new RoundedBox(newX, newY, width, height, horizontal, vertical);
    }

    /** Returns the factor by which all radii are scaled so that those of a side fit. */
    private static double share(double side, double radii) {
        return radii > side && radii > 0 ? Math.max(0, side) / radii : 1;
    }

    private static double[] scaled(double[] radii, double scale) {
        double[] result = radii.clone();
        for (int i = 0; i < result.length; i++) {
            result[i] *= scale;
        }
        return result;
    }

    public boolean isSquare() {
        for (int i = 0; i < 4; i++) {
            if (horizontal[i] > SMALLEST && vertical[i] > SMALLEST) {
                return false;
            }
        }
        return true;
    }

    /** Returns the box reduced at its sides, with concentric corners. */
    public RoundedBox inset(double top, double right, double bottom, double left) {
        return new RoundedBox(
                x + left,
                y + top,
                Math.max(0, width - left - right),
                Math.max(0, height - top - bottom),
                less(horizontal, left, right, right, left),
                less(vertical, top, top, bottom, bottom));
    }

    /**
     * Returns the box enlarged on all sides, or reduced if {@code by} is negative.
     *
     * @param least least radius of its corners
     */
    public RoundedBox grown(double by, double least) {
        double[] round = new double[4];
        double[] high = new double[4];
        for (int i = 0; i < 4; i++) {
            boolean square = horizontal[i] <= SMALLEST || vertical[i] <= SMALLEST;
            round[i] = Math.max(least, square ? 0 : horizontal[i] + by);
            high[i] = Math.max(least, square ? 0 : vertical[i] + by);
        }
        return new RoundedBox(x - by, y - by, Math.max(0, width + 2 * by), Math.max(0, height + 2 * by), round, high);
    }

    private static double[] less(double[] radii, double... by) {
        double[] result = new double[4];
        for (int i = 0; i < 4; i++) {
            result[i] = Math.max(0, radii[i] - by[i]);
        }
        return result;
    }

    public Shape shape() {
        if (isSquare()) {
            return new Rectangle2D.Double(x, y, width, height);
        }
        Path2D path = new Path2D.Double();
        trace(path);
        return path;
    }

    /** Returns the area between this box and an inner one. */
    public Shape ring(RoundedBox inner) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        trace(path);
        inner.trace(path);
        return path;
    }

    private void trace(Path2D path) {
        double right = x + width;
        double bottom = y + height;
        path.moveTo(x + horizontal[0], y);
        path.lineTo(right - horizontal[1], y);
        corner(path, right - horizontal[1], y, right, y + vertical[1], true);
        path.lineTo(right, bottom - vertical[2]);
        corner(path, right, bottom - vertical[2], right - horizontal[2], bottom, false);
        path.lineTo(x + horizontal[3], bottom);
        corner(path, x + horizontal[3], bottom, x, bottom - vertical[3], true);
        path.lineTo(x, y + vertical[0]);
        corner(path, x, y + vertical[0], x + horizontal[0], y, false);
        path.closePath();
    }

    /** Adds a quarter ellipse that begins along the x axis or the y axis. */
    private static void corner(Path2D path, double x1, double y1, double x2, double y2, boolean alongX) {
        if (Math.abs(x2 - x1) < SMALLEST || Math.abs(y2 - y1) < SMALLEST) {
            path.lineTo(x2, y2);
            return;
        }
        double dx = (x2 - x1) * KAPPA;
        double dy = (y2 - y1) * KAPPA;
        if (alongX) {
            path.curveTo(x1 + dx, y1, x2, y2 - dy, x2, y2);
        } else {
            path.curveTo(x1, y1 + dy, x2 - dx, y2, x2, y2);
        }
    }
}

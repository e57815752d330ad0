package dev.broadsheet.typesetter.svg.syntax;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Optional;

/** The outlines of basic shapes and paths; SVG 2, 9 and 10. */
public final class Shapes {

    private Shapes() {}

    /** Returns the outline; empty if the element is not a shape, or is not drawn. */
    public static Optional<Shape> of(Attributes of) {
        return switch (Attributes.name(of.element())) {
            case "path" -> Optional.of(PathData.parse(data(of)));
            case "rect" -> rectangle(of);
            case "circle" -> {
                double r = of.length("r", 0, of.viewport().diagonal());
                yield ellipse(of, r, r);
            }
            case "ellipse" -> {
                double rx = of.x("rx", Double.NaN);
                double ry = of.y("ry", Double.NaN);
                yield ellipse(of, Double.isNaN(rx) ? ry : rx, Double.isNaN(ry) ? rx : ry);
            }
            case "line" -> Optional.of(new Line2D.Double(of.x("x1", 0), of.y("y1", 0), of.x("x2", 0), of.y("y2", 0)));
            case "polyline" -> Optional.of(points(of, false));
            case "polygon" -> Optional.of(points(of, true));
            default -> Optional.empty();
        };
    }

    private static String data(Attributes of) {
        String property = of.style().value("d", "");
        boolean quoted = property.startsWith("path(\"") && property.endsWith("\")");
        return quoted
                ? property.substring("path(\"".length(), property.length() - 2)
                : of.element().attr("d");
    }

    private static Optional<Shape> rectangle(Attributes of) {
        double width = of.x("width", 0);
        double height = of.y("height", 0);
        if (width <= 0 || height <= 0) {
            return Optional.empty();
        }
        double rx = of.x("rx", Double.NaN);
        double ry = of.y("ry", Double.NaN);
        double across = Math.min(width / 2, Double.isNaN(rx) ? (Double.isNaN(ry) ? 0 : ry) : rx);
        double down = Math.min(height / 2, Double.isNaN(ry) ? (Double.isNaN(rx) ? 0 : rx) : ry);
        double x = of.x("x", 0);
        double y = of.y("y", 0);
        return Optional.of(
                across <= 0 || down <= 0
                        ? new Rectangle2D.Double(x, y, width, height)
                        : new RoundRectangle2D.Double(x, y, width, height, 2 * across, 2 * down));
    }

    private static Optional<Shape> ellipse(Attributes of, double rx, double ry) {
        if (!(rx > 0 && ry > 0)) {
            return Optional.empty();
        }
        return Optional.of(new Ellipse2D.Double(of.x("cx", 0) - rx, of.y("cy", 0) - ry, 2 * rx, 2 * ry));
    }

    private static Shape points(Attributes of, boolean close) {
        Path2D path = new Path2D.Double();
        Scanner in = new Scanner(of.element().attr("points"));
        while (!in.atEnd()) {
            double x = in.number();
            double y = in.number();
            if (Double.isNaN(x + y)) {
                break;
            }
            if (path.getCurrentPoint() == null) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        if (close && path.getCurrentPoint() != null) {
            path.closePath();
        }
        return path;
    }
}

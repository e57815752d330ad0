package dev.broadsheet.typesetter.svg.syntax;

import java.awt.geom.Path2D;

/** Parses path data; SVG 2, 9.3. Everything before an error is drawn. */
final class PathData {

    private final Scanner in;
    private final Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    private double x;
    private double y;
    private double startX;
    private double startY;
    private double controlX;
    private double controlY;
    private char before = 'M';

    private PathData(String data) {
        in = new Scanner(data);
    }

    static Path2D.Double parse(String data) {
        PathData reader = new PathData(data);
        reader.read();
        return reader.path;
    }

    private void read() {
        char command = 0;
        while (!in.atEnd()) {
            char c = in.peek();
            if (Character.isLetter(c)) {
                command = in.next();
            } else if (command == 'Z' || command == 'z' || command == 0) {
                return;
            }
            if (path.getCurrentPoint() == null && Character.toUpperCase(command) != 'M') {
                return;
            }
            if (!segment(command)) {
                return;
            }
            before = Character.toUpperCase(command);
            command = command == 'M' ? 'L' : command == 'm' ? 'l' : command;
            in.separator();
        }
    }

    /** Parses a segment. @return whether it is valid */
    private boolean segment(char command) {
        boolean relative = Character.isLowerCase(command);
        double originX = relative ? x : 0;
        double originY = relative ? y : 0;
        return switch (Character.toUpperCase(command)) {
            case 'M' -> move(originX + in.number(), originY + in.number());
            case 'L' -> line(originX + in.number(), originY + in.number());
            case 'H' -> line(originX + in.number(), y);
            case 'V' -> line(x, originY + in.number());
            case 'C' -> cubic(originX + in.number(), originY + in.number(), originX, originY);
            case 'S' -> cubic(mirrored(x, controlX, "CS"), mirrored(y, controlY, "CS"), originX, originY);
            case 'Q' -> quadratic(originX + in.number(), originY + in.number(), originX, originY);
            case 'T' -> quadratic(mirrored(x, controlX, "QT"), mirrored(y, controlY, "QT"), originX, originY);
            case 'A' -> arc(originX, originY);
            case 'Z' -> close();
            default -> false;
        };
    }

    /** Returns the reflected control point of the previous segment if it is of the same kind. */
    private double mirrored(double at, double control, String kinds) {
        return kinds.indexOf(before) >= 0 ? 2 * at - control : at;
    }

    private boolean move(double toX, double toY) {
        if (Double.isNaN(toX + toY)) {
            return false;
        }
        path.moveTo(toX, toY);
        startX = toX;
        startY = toY;
        return at(toX, toY);
    }

    private boolean line(double toX, double toY) {
        if (Double.isNaN(toX + toY)) {
            return false;
        }
        path.lineTo(toX, toY);
        return at(toX, toY);
    }

    private boolean cubic(double c1x, double c1y, double originX, double originY) {
        double c2x = originX + in.number();
        double c2y = originY + in.number();
        double toX = originX + in.number();
        double toY = originY + in.number();
        if (Double.isNaN(c1x + c1y + c2x + c2y + toX + toY)) {
            return false;
        }
        path.curveTo(c1x, c1y, c2x, c2y, toX, toY);
        at(toX, toY);
        controlX = c2x;
        controlY = c2y;
        return true;
    }

    private boolean quadratic(double cx, double cy, double originX, double originY) {
        double toX = originX + in.number();
        double toY = originY + in.number();
        if (Double.isNaN(cx + cy + toX + toY)) {
            return false;
        }
        path.quadTo(cx, cy, toX, toY);
        at(toX, toY);
        controlX = cx;
        controlY = cy;
        return true;
    }

    private boolean arc(double originX, double originY) {
        double rx = in.number();
        double ry = in.number();
        double turn = in.number();
        int large = in.flag();
        int sweep = in.flag();
        double toX = originX + in.number();
        double toY = originY + in.number();
        if (Double.isNaN(rx + ry + turn + toX + toY) || large < 0 || sweep < 0) {
            return false;
        }
        new Arc(Math.abs(rx), Math.abs(ry), Math.toRadians(turn)).append(path, x, y, toX, toY, large == 1, sweep == 1);
        return at(toX, toY);
    }

    private boolean close() {
        path.closePath();
        return at(startX, startY);
    }

    private boolean at(double newX, double newY) {
        x = newX;
        y = newY;
        controlX = newX;
        controlY = newY;
        return true;
    }
}

package dev.broadsheet.typesetter.svg.syntax;

import java.awt.geom.Path2D;

/**
 * An elliptical arc as cubic curves; SVG 2, B.2.
 *
 * @param turn rotation of the ellipse's x axis, in radians
 */
record Arc(double rx, double ry, double turn) {

    void append(Path2D path, double x1, double y1, double x2, double y2, boolean large, boolean sweep) {
        if (rx == 0 || ry == 0 || (x1 == x2 && y1 == y2)) {
            path.lineTo(x2, y2);
            return;
        }
        double cos = Math.cos(turn);
        double sin = Math.sin(turn);
        double dx = (x1 - x2) / 2;
        double dy = (y1 - y2) / 2;
        double px = cos * dx + sin * dy;
        double py = -sin * dx + cos * dy;
        double reach = Math.sqrt(Math.max(1, px * px / (rx * rx) + py * py / (ry * ry)));
        new Centred(rx * reach, ry * reach, cos, sin, px, py, (x1 + x2) / 2, (y1 + y2) / 2).append(path, large, sweep);
    }

    private record Centred(
            double rx, double ry, double cos, double sin, double px, double py, double midX, double midY) {

        void append(Path2D path, boolean large, boolean sweep) {
            double top = rx * rx * ry * ry - rx * rx * py * py - ry * ry * px * px;
            double bottom = rx * rx * py * py + ry * ry * px * px;
            double factor = (large == sweep ? -1 : 1) * Math.sqrt(Math.max(0, top / bottom));
            double cx = factor * rx * py / ry;
            double cy = -factor * ry * px / rx;
            double start = Math.atan2((py - cy) / ry, (px - cx) / rx);
            double extent = Math.atan2((-py - cy) / ry, (-px - cx) / rx) - start;
            if (sweep && extent < 0) {
                extent += 2 * Math.PI;
            } else if (!sweep && extent > 0) {
                extent -= 2 * Math.PI;
            }
            int parts = Math.max(1, (int) Math.ceil(Math.abs(extent) / (Math.PI / 2) - 1e-9));
            for (int i = 0; i < parts; i++) {
                part(path, cx, cy, start + extent * i / parts, extent / parts);
            }
        }

        private void part(Path2D path, double cx, double cy, double from, double extent) {
            double k = 4.0 / 3 * Math.tan(extent / 4);
            double to = from + extent;
            double c1x = Math.cos(from) - k * Math.sin(from);
            double c1y = Math.sin(from) + k * Math.cos(from);
            double c2x = Math.cos(to) + k * Math.sin(to);
            double c2y = Math.sin(to) - k * Math.cos(to);
            path.curveTo(
                    x(cx, cy, c1x, c1y),
                    y(cx, cy, c1x, c1y),
                    x(cx, cy, c2x, c2y),
                    y(cx, cy, c2x, c2y),
                    x(cx, cy, Math.cos(to), Math.sin(to)),
                    y(cx, cy, Math.cos(to), Math.sin(to)));
        }

        private double x(double cx, double cy, double unitX, double unitY) {
            return midX + cos * (cx + rx * unitX) - sin * (cy + ry * unitY);
        }

        private double y(double cx, double cy, double unitX, double unitY) {
            return midY + sin * (cx + rx * unitX) + cos * (cy + ry * unitY);
        }
    }
}

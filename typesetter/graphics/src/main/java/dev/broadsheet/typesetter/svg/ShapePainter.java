package dev.broadsheet.typesetter.svg;

import dev.broadsheet.typesetter.canvas.Pen;
import dev.broadsheet.typesetter.canvas.VectorCanvas;
import dev.broadsheet.typesetter.svg.syntax.SvgLength;
import dev.broadsheet.typesetter.svg.syntax.SvgStyle;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Fills and strokes outlines; SVG 2, 13. */
final class ShapePainter {

    private final Frame frame;
    private final SvgStyle style;
    private final Paints paints;

    ShapePainter(SvgPainter painter, Frame frame) {
        this.frame = frame;
        this.style = frame.style();
        this.paints = new Paints(painter, frame, style);
    }

    void paint(Shape shape, Rectangle2D bounds) {
        VectorCanvas canvas = frame.canvas();
        boolean evenOdd = style.keyword("fill-rule", "nonzero").equals("evenodd");
        paints.of("fill", "black", bounds)
                .ifPresent(paint -> canvas.fill(shape, evenOdd, paint, style.share("fill-opacity")));
        stroke(shape, bounds);
    }

    void stroke(Shape shape, Rectangle2D bounds) {
        VectorCanvas canvas = frame.canvas();
        paints.of("stroke", "none", bounds)
                .ifPresent(paint -> canvas.stroke(shape, pen(), paint, style.share("stroke-opacity")));
    }

    private Pen pen() {
        double whole = frame.viewport().diagonal();
        double width = style.length("stroke-width", 1, whole);
        int cap = switch (style.keyword("stroke-linecap", "butt")) {
            case "round" -> 1;
            case "square" -> 2;
            default -> 0;
        };
        int join = switch (style.keyword("stroke-linejoin", "miter")) {
            case "round" -> 1;
            case "bevel" -> 2;
            default -> 0;
        };
        double limit = Math.max(1, style.length("stroke-miterlimit", 4, 1));
        return new Pen(width, cap, join, limit, dashes(whole), style.length("stroke-dashoffset", 0, whole));
    }

    /** Returns the dash pattern; empty for a solid line, also if a dash is negative or all are 0. */
    private List<Double> dashes(double whole) {
        String value = style.value("stroke-dasharray", "none");
        List<Double> dashes = new ArrayList<>();
        double sum = 0;
        for (String part : value.equals("none") ? new String[0] : value.strip().split("[\\s,]+", -1)) {
            double dash = SvgLength.parse(part, style.fontSize(), whole).orElse(-1);
            if (dash < 0) {
                return List.of();
            }
            dashes.add(dash);
            sum += dash;
        }
        // So fine a pattern looks solid, and viewers would take very long.
        if (sum < whole / 20_000) {
            return List.of();
        }
        if (dashes.size() % 2 == 1) {
            dashes.addAll(List.copyOf(dashes));
        }
        return dashes;
    }
}

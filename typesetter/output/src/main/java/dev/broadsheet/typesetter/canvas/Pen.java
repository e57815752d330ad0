package dev.broadsheet.typesetter.canvas;

import java.util.List;

/**
 * Stroke parameters; ISO 32000-1, 8.4.3.
 *
 * @param cap 0 butt, 1 round, 2 square
 * @param join 0 miter, 1 round, 2 bevel
 * @param dashes alternating lengths of dashes and gaps; empty for a solid line
 */
public record Pen(double width, int cap, int join, double miterLimit, List<Double> dashes, double dashStart) {

    public Pen {
        dashes = List.copyOf(dashes);
    }

    public Pen scaled(double factor) {
        return new Pen(
                width * factor,
                cap,
                join,
                miterLimit,
                dashes.stream().map(dash -> dash * factor).toList(),
                dashStart * factor);
    }
}

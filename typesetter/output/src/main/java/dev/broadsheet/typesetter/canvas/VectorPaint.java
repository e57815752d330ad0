package dev.broadsheet.typesetter.canvas;

import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.function.Consumer;

/** The paint of shapes on a {@link VectorCanvas}. Lengths are in the coordinates of the shape. */
public sealed interface VectorPaint {

    /** A solid colour. */
    record Solid(Color color) implements VectorPaint {}

    /**
     * A linear or radial gradient.
     *
     * @param geometry x1, y1, x2, y2 of a line; or fx, fy, fr, cx, cy, r of the inner and the outer circle
     * @param local transform from the gradient's coordinates to the shape's
     * @param stops at least two, by ascending offset
     */
    record Gradient(List<Double> geometry, AffineTransform local, Spread spread, List<Stop> stops)
            implements VectorPaint {

        public Gradient {
            geometry = List.copyOf(geometry);
            stops = List.copyOf(stops);
        }

        public boolean radial() {
            return geometry.size() == 6;
        }
    }

    /**
     * A drawing that is repeated as a tiling pattern.
     *
     * @param local transform from the tile's coordinates to the shape's
     */
    record Tile(double x, double y, double width, double height, AffineTransform local, Consumer<VectorCanvas> content)
            implements VectorPaint {}

    /** @param offset 0 to 1 */
    record Stop(double offset, Color color) {}

    /** How a gradient continues beyond its ends. */
    enum Spread {
        PAD,
        REPEAT,
        REFLECT
    }
}

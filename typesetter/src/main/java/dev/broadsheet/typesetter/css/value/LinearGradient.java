package dev.broadsheet.typesetter.css.value;

import java.util.List;

/**
 * A gradient along a line (CSS Images 3, section 3.1).
 *
 * @param direction of the line
 * @param stops two at least
 * @param repeating whether it begins anew at its end
 */
public record LinearGradient(Direction direction, List<Stop> stops, boolean repeating) implements Gradient {

    public LinearGradient {
        stops = List.copyOf(stops);
    }

    /**
     * Where a gradient leads.
     *
     * @param toCorner whether {@code x} and {@code y} name a corner of the box; otherwise they are a vector
     * @param x to the right
     * @param y down
     */
    public record Direction(boolean toCorner, double x, double y) {

        static Direction angle(double degrees) {
            double radians = Math.toRadians(degrees);
            return new Direction(false, Math.sin(radians), -Math.cos(radians));
        }
    }
}

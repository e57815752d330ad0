package dev.broadsheet.typesetter.css.value.background;

import dev.broadsheet.typesetter.canvas.Color;
import dev.broadsheet.typesetter.css.value.Length;
import java.util.List;

/**
 * A linear gradient (CSS Images 3, section 3.1).
 *
 * @param direction direction of the gradient line
 * @param stops at least two stops
 * @param repeating whether it repeats
 */
public record LinearGradient(Direction direction, List<Stop> stops, boolean repeating) implements Gradient {

    public LinearGradient {
        stops = List.copyOf(stops);
    }

    /** Returns a gradient that has the same colour everywhere. */
    static LinearGradient plain(Color color) {
        Stop stop = new Stop(color, Length.AUTO);
        return new LinearGradient(Direction.angle(0), List.of(stop, stop), false);
    }

    /**
     * The direction of a gradient line.
     *
     * @param toCorner whether {@code x} and {@code y} denote a corner of the box; otherwise they are a vector
     * @param x x component, to the right
     * @param y y component, downwards
     */
    public record Direction(boolean toCorner, double x, double y) {

        static Direction angle(double degrees) {
            double radians = Math.toRadians(degrees);
            return new Direction(false, Math.sin(radians), -Math.cos(radians));
        }
    }
}

package dev.broadsheet.typesetter.css.value;

import java.util.List;

/**
 * A gradient outwards from a point (CSS Images 3, section 3.2).
 *
 * @param circle whether it is one, or else an ellipse
 * @param size that the last colour is at
 * @param center within the box
 */
public record RadialGradient(boolean circle, Size size, Place center, List<Stop> stops, boolean repeating)
        implements Gradient {

    public RadialGradient {
        stops = List.copyOf(stops);
    }

    /** What the radius is measured by. */
    public enum Extent implements Keyword {
        CLOSEST_SIDE,
        CLOSEST_CORNER,
        FARTHEST_SIDE,
        FARTHEST_CORNER
    }

    /**
     * The radii.
     *
     * @param extent that counts when no lengths are given
     * @param x horizontal radius; auto for none
     * @param y vertical radius; auto for none
     */
    public record Size(Extent extent, Length x, Length y) {

        static final Size DEFAULT = new Size(Extent.FARTHEST_CORNER, Length.AUTO, Length.AUTO);

        public boolean isExplicit() {
            return !x.isAuto();
        }
    }
}

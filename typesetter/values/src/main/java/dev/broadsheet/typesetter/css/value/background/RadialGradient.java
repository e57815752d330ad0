package dev.broadsheet.typesetter.css.value.background;

import dev.broadsheet.typesetter.css.grammar.Keyword;
import dev.broadsheet.typesetter.css.value.Length;
import dev.broadsheet.typesetter.css.value.Place;
import java.util.List;

/**
 * A radial gradient (CSS Images 3, section 3.2).
 *
 * @param circle whether it is a circle rather than an ellipse
 * @param size size of the ending shape
 * @param center center within the box
 */
public record RadialGradient(boolean circle, Size size, Place center, List<Stop> stops, boolean repeating)
        implements Gradient {

    public RadialGradient {
        stops = List.copyOf(stops);
    }

    /** Keywords of the ending shape's size. */
    public enum Extent implements Keyword {
        CLOSEST_SIDE,
        CLOSEST_CORNER,
        FARTHEST_SIDE,
        FARTHEST_CORNER
    }

    /**
     * The radii.
     *
     * @param extent keyword that applies if there are no lengths
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

package dev.broadsheet.typesetter.page.evenness;

import dev.broadsheet.typesetter.page.fragment.Fragment;
import dev.broadsheet.typesetter.page.fragment.LineBox;
import java.util.List;

/** How far down visible content reaches. */
public final class Depth {

    private Depth() {}

    /**
     * Returns the distance from the top of a fragment to the foot of its lowest line, picture or decorated box, in pt; 0 if
     * nothing in it is visible. A transformed box and a formula count as high as their parent says.
     */
    public static double of(Fragment fragment) {
        if (fragment instanceof LineBox line) {
            return line.height();
        }
        if (fragment instanceof Fragment.Picture picture) {
            return picture.height();
        }
        if (fragment instanceof Fragment.Area area) {
            return area.height();
        }
        return Math.max(of(fragment.behind()), of(fragment.parts()));
    }

    private static double of(List<Fragment.Placed> parts) {
        return parts.stream()
                .mapToDouble(part -> part.y() + of(part.fragment()))
                .max()
                .orElse(0);
    }
}

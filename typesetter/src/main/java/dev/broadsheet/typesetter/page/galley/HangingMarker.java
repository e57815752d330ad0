package dev.broadsheet.typesetter.page.galley;

import dev.broadsheet.typesetter.box.Ink;
import dev.broadsheet.typesetter.box.Origin;
import dev.broadsheet.typesetter.page.fragment.Fragment;

/**
 * A list marker that is to the left of a line, on its baseline.
 *
 * @param fragment from its start and the baseline
 * @param x distance of its start from the column's start, in pt
 * @param origin where its item begins
 */
public record HangingMarker(Fragment fragment, double x, Ink ink, Origin origin) {

    /**
     * The marker beside a line that floats make shorter.
     *
     * @param start of the line where there are none
     */
    public HangingMarker beside(double start, double startShift, double endShift) {
        double by = x < start ? startShift : endShift;
        return by == 0 ? this : new HangingMarker(fragment, x + by, ink, origin);
    }

    /** From the column's start and the baseline. */
    public Fragment.Placed placed() {
        return new Fragment.Placed(fragment, x, 0);
    }
}

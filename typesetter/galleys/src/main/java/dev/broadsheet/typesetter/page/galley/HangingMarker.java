package dev.broadsheet.typesetter.page.galley;

import dev.broadsheet.typesetter.box.Ink;
import dev.broadsheet.typesetter.box.content.Origin;
import dev.broadsheet.typesetter.page.fragment.Fragment;

/**
 * A list marker outside of a line, on its baseline.
 *
 * @param fragment the marker, relative to its start and the baseline
 * @param x distance of its start from the column's start, in pt
 * @param origin position in the document at which its item begins
 */
public record HangingMarker(Fragment fragment, double x, Ink ink, Origin origin) {

    /**
     * Returns the marker beside a line that floats make shorter.
     *
     * @param start start of the line without floats
     * @param startShift distance by which floats move the start of the line
     * @param endShift distance by which floats move the end of the line
     */
    public HangingMarker beside(double start, double startShift, double endShift) {
        double by = x < start ? startShift : endShift;
        return by == 0 ? this : new HangingMarker(fragment, x + by, ink, origin);
    }

    /** Returns the marker relative to the column's start and the baseline. */
    public Fragment.Placed placed() {
        return new Fragment.Placed(fragment, x, 0);
    }
}

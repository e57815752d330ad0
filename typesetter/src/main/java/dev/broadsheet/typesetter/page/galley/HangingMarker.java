package dev.broadsheet.typesetter.page.galley;

import dev.broadsheet.typesetter.box.Ink;
import dev.broadsheet.typesetter.box.Origin;
import dev.broadsheet.typesetter.page.fragment.Fragment;
import dev.broadsheet.typesetter.text.GlyphRun;
import java.util.List;

/**
 * A list marker that stands to the left of a line, on its baseline.
 *
 * @param x distance of its start from the column's start, in pt
 * @param origin where its item begins
 */
public record HangingMarker(List<GlyphRun> runs, double x, Ink ink, Origin origin) {
    public HangingMarker {
        runs = List.copyOf(runs);
    }

    /**
     * The marker beside a line that floats make shorter.
     *
     * @param start of the line where there are none
     */
    public HangingMarker beside(double start, double startShift, double endShift) {
        double by = x < start ? startShift : endShift;
        return by == 0 ? this : new HangingMarker(runs, x + by, ink, origin);
    }

    /** From the column's start and the baseline. */
    public Fragment.Placed placed() {
        return new Fragment.Placed(new Fragment.Glyphs(runs, ink), x, 0);
    }
}

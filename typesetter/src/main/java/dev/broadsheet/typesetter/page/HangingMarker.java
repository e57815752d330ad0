package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.box.Ink;
import dev.broadsheet.typesetter.text.GlyphRun;
import java.util.List;

/**
 * A list marker that stands to the left of a line, on its baseline.
 *
 * @param x distance of its start from the column's start, in pt
 */
record HangingMarker(List<GlyphRun> runs, double x, Ink ink) {
    HangingMarker {
        runs = List.copyOf(runs);
    }

    /** The marker beside a line that floats make shorter. */
    HangingMarker beside(ColumnMeasure line, double start) {
        double by = x < start ? line.startShift() : line.endShift();
        return by == 0 ? this : new HangingMarker(runs, x + by, ink);
    }

    /** From the column's start and the baseline. */
    Fragment.Placed placed() {
        return new Fragment.Placed(new Fragment.Glyphs(runs, ink), x, 0);
    }
}

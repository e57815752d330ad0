package dev.broadsheet.typesetter.page.grid;

import dev.broadsheet.typesetter.css.value.Length;
import dev.broadsheet.typesetter.css.value.grid.TrackSize;
import java.util.BitSet;
import java.util.List;

/** All rows or columns of a grid, including implicit ones, and the gaps between them. */
final class Tracks {

    /** The size of a collapsed track. */
    private static final TrackSize NOTHING = fixed(Length.ZERO);

    private final Axis explicit;
    private final List<TrackSize> added;
    private final int before;
    private final int count;
    private final double gap;
    private final BitSet collapsed = new BitSet();

    /**
     * @param added sizes of implicit tracks, repeated in order
     * @param before number of implicit tracks before the explicit ones
     */
    Tracks(Axis explicit, List<TrackSize> added, int before, int count, double gap) {
        this.explicit = explicit;
        this.added = added;
        this.before = before;
        this.count = count;
        this.gap = gap;
    }

    private static TrackSize fixed(Length length) {
        TrackSize.Breadth breadth = new TrackSize.Breadth(TrackSize.Kind.LENGTH, length, 0);
        return new TrackSize(breadth, breadth);
    }

    /** Collapses empty tracks of {@code auto-fit} with their gaps. */
    void collapse(List<Contribution> items) {
        BitSet used = new BitSet();
        items.forEach(item -> used.set(item.start(), item.end()));
        for (int i = 0; i < count; i++) {
            collapsed.set(i, !used.get(i) && explicit.isFitted(i - before));
        }
    }

    boolean isCollapsed(int i) {
        return collapsed.get(i);
    }

    int count() {
        return count;
    }

    TrackSize size(int i) {
        if (collapsed.get(i)) {
            return NOTHING;
        }
        int index = i - before;
        boolean isExplicit = index >= 0 && index < explicit.count();
        int beyond = index < 0 ? index : index - explicit.count();
        return isExplicit ? explicit.track(index) : added.get(Math.floorMod(beyond, added.size()));
    }

    /** Returns the sum of the gaps between a range of tracks. */
    double gaps(int from, int to) {
        int seen = to - from - collapsed.get(from, to).cardinality();
        return gap * Math.max(0, seen - 1);
    }

    double gap() {
        return gap;
    }
}

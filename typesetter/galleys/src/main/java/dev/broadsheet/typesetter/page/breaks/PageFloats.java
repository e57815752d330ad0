package dev.broadsheet.typesetter.page.breaks;

import dev.broadsheet.typesetter.page.fragmentation.PlacedFloats;
import dev.broadsheet.typesetter.page.fragmentation.Slot;
import dev.broadsheet.typesetter.page.fragmentation.Totals;
import dev.broadsheet.typesetter.page.galley.FlexibleContent;
import dev.broadsheet.typesetter.page.galley.Item;
import dev.broadsheet.typesetter.page.penalty.BreakPenalties;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The page floats during the search for page ends, in the order in which they are placed; see {@link PlacedFloats}. */
final class PageFloats {

    /** Rounding of summed heights must not push a float off its page. */
    private static final double TOLERANCE = 0.05;

    /** Greatest share of a page that floats take if they wait for a page with text; higher ones get a page of floats only. */
    private static final double SHARED = 0.7;

    /** The same for a column, beside which there is text anyway. */
    private static final double SHARED_COLUMN = 0.8;

    private final List<Item.PageFloat> floats = new ArrayList<>();
    private final List<Integer> items = new ArrayList<>();
    private final BitSet openings = new BitSet();
    private final Totals away = new Totals();
    private final Totals called = new Totals();
    private final List<Integer> lower = new ArrayList<>(List.of(0));
    private final List<Integer> higher = new ArrayList<>(List.of(0));
    private final FlexibleContent leeway;

    PageFloats(FlexibleContent leeway) {
        this.leeway = leeway;
    }

    /**
     * @param item its index in the galley
     * @param opening whether nothing precedes it after a forced page end
     */
    void add(Item.PageFloat own, int item, boolean opening) {
        openings.set(floats.size(), opening);
        floats.add(own);
        items.add(item);
        away.add(own.room());
        called.add(own.roomCalled());
        FlexibleContent.Heights heights = leeway.heights(floats.size() - 1);
        lower.add(lower.get(lower.size() - 1) + heights.lower().size());
        higher.add(higher.get(higher.size() - 1) + heights.higher().size());
    }

    /** Returns by how many lines the floats from one index up to another can be lower altogether. */
    int lower(int from, int to) {
        return lower.get(Math.max(from, to)) - lower.get(from);
    }

    /** Returns by how many lines the floats from one index up to another can be higher altogether. */
    int higher(int from, int to) {
        return higher.get(Math.max(from, to)) - higher.get(from);
    }

    /**
     * Distributes lines to floats as evenly as possible. Returns by how many lines each is lower, by its index.
     *
     * @param lines sum of the lines; negative for higher
     */
    Map<Integer, Integer> lower(int from, int to, int lines) {
        Map<Integer, Integer> chosen = new TreeMap<>();
        int step = Integer.signum(lines);
        int left = Math.abs(lines);
        for (int round = 1; left > 0 && round <= Math.abs(lines); round++) {
            for (int i = from; i < to && left > 0; i++) {
                FlexibleContent.Heights heights = leeway.heights(i);
                if (round <= (step > 0 ? heights.lower() : heights.higher()).size()) {
                    chosen.put(i, round * step);
                    left--;
                }
            }
        }
        return chosen;
    }

    int count() {
        return floats.size();
    }

    /** Whether a float spans all columns of its page. */
    boolean isAcross(int index) {
        return floats.get(index).across();
    }

    /**
     * Returns the height of the floats from one index up to another.
     *
     * @param here index of the first float that the page itself calls
     * @param there index after the last such float
     */
    double height(int from, int to, int here, int there) {
        if (to <= from) {
            return 0;
        }
        int begin = Math.max(from, Math.min(to, here));
        int end = Math.max(begin, Math.min(to, there));
        return away.first(begin)
                - away.first(from)
                + called.first(end)
                - called.first(begin)
                + away.first(to)
                - away.first(end);
    }

    /** Returns the height of the floats from one index on that open a section, such as its headline, on the page that calls them. */
    double openingHeight(int from, int to) {
        int end = from;
        while (end < to && openings.get(end)) {
            end++;
        }
        return height(from, end, from, end);
    }

    /** Returns the height of the floats from one index up to another that span all columns, on a page other than their own. */
    double heightAcross(int from, int to) {
        return IntStream.range(from, to)
                .filter(this::isAcross)
                .mapToDouble(this::room)
                .sum();
    }

    /**
     * Whether a float may be on a page before it is called: at the foot of the page before, or, if it spans all columns, above
     * or below those of its own page.
     *
     * @param index index of the float; may be that after the last one
     * @param slot the page or column
     */
    boolean mayGoAhead(int index, Slot slot) {
        if (index >= count() || !floats.get(index).notes().isEmpty()) {
            return false;
        }
        return slot.isShared()
                ? slot.column() == 0 && isAcross(index)
                : leeway.isNear(items.get(index)) && floats.get(index).isInPlace() && !isAcross(index);
    }

    /** Returns the floats of a column with the next one, which is called later. @param opening whether the column is the first after a forced page end */
    Placed plus(Placed placed, Slot slot, boolean opening) {
        Item.PageFloat own = floats.get(placed.to());
        boolean wide = slot.isShared() && own.across();
        return new Placed(
                placed.to() + 1,
                placed.height() + own.room(),
                placed.shared() + (wide ? own.room() : 0),
                placed.below(),
                placed.footed() || (wide && own.atFoot(opening)));
    }

    /** Returns the height that a float takes from the text of a page other than the one that calls it. */
    double room(int index) {
        return floats.get(index).room();
    }

    /**
     * The floats of a column. Heights are in pt.
     *
     * @param to index after the last of them
     * @param height height that they take from the column
     * @param shared height that they take from all columns of the page
     * @param below height that they take from the foot of the columns before it
     * @param footed whether one is at the foot of all columns
     */
    record Placed(int to, double height, double shared, double below, boolean footed) {
        private static final Placed NONE = new Placed(0, 0, 0, 0, false);
    }

    /**
     * Places the floats of a column that have room.
     *
     * @param start ending of the previous column
     * @param opening whether the column is the first after a forced page end
     * @param here index of the first float that is called in it
     * @param to index after the last float that may be placed
     * @param left white space on it without floats, in pt
     * @param kept height below it because columns are balanced, in pt
     */
    Placed placed(Ending start, boolean opening, int here, int to, double left, double kept) {
        return floats.isEmpty() ? Placed.NONE : place(start, opening, here, to, left, kept);
    }

    private Placed place(Ending start, boolean opening, int here, int to, double left, double kept) {
        int placed = start.floatsPlaced();
        double height = 0;
        double across = 0;
        double below = 0;
        boolean footed = start.footed();
        boolean later = start.next().column() > 0;
        while (placed < to) {
            boolean wide = start.next().isShared() && isAcross(placed);
            double own = height(placed, placed + 1, here, to);
            if (footed && !wide) {
                break;
            } else if (wide && later) {
                boolean fits = floats.get(placed).canStandAtFoot()
                        && below + own <= start.spare() + TOLERANCE
                        && height + own <= left + kept + TOLERANCE;
                if (!fits) {
                    break;
                }
                below += own;
            } else if (height + own > left + TOLERANCE) {
                break;
            }
            footed |= wide && (later || floats.get(placed).atFoot(opening));
            across += wide ? own : 0;
            height += wide && later ? Math.max(0, own - kept) : own;
            placed++;
        }
        return new Placed(placed, height, across, below, footed);
    }

    /**
     * Returns the cost of deferring the floats from one index up to another to a later page. One that opens a section, such as
     * its headline, would be behind the text.
     */
    double lateness(int from, int to) {
        double cost = 0;
        for (int i = from; i < to; i++) {
            cost += openings.get(i) ? BreakPenalties.STRANDED : lateness(floats.get(i));
        }
        return cost;
    }

    private static double lateness(Item.PageFloat own) {
        if (!own.isInPlace()) {
            return BreakPenalties.LATE_FLOAT;
        }
        return own.across() ? BreakPenalties.MOVED_WIDE_FLOAT : BreakPenalties.MOVED_FLOAT;
    }

    /** Whether a float has room on a page other than the one that calls it. @param height height of that page or column */
    boolean fits(int index, double height) {
        return room(index) <= height + TOLERANCE;
    }

    /** Whether floats from one index up to another have room on such a page together. */
    boolean fits(int from, int to, double height) {
        return heightAway(from, to) <= height + TOLERANCE;
    }

    /** Returns the height of the floats from one index up to another on pages other than those that call them. */
    double heightAway(int from, int to) {
        return away.first(to) - away.first(from);
    }

    /** Whether floats from one index up to another leave room for text on a later page. @param height height of that page */
    boolean canShare(int from, int to, double height) {
        return heightAway(from, to) <= height * SHARED;
    }

    private boolean waits(int index, double height, Slot slot) {
        boolean narrow = slot.isShared() && !isAcross(index);
        return room(index) <= height * (narrow ? SHARED_COLUMN : SHARED);
    }

    /** Returns the column of floats that are too high for a page with text; empty if the next one waits for such a page. */
    List<Ending.Alone> placeAlone(int from, int to, double height, Slot slot) {
        if (waits(from, height, slot)) {
            return List.of();
        }
        int placed = from + 1;
        while (placed < to && fits(from, placed + 1, height) && (slot.column() == 0 || !isAcross(placed))) {
            placed++;
        }
        return List.of(new Ending.Alone(slot, placed));
    }
}

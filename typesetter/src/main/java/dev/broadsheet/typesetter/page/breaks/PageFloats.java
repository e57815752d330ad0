package dev.broadsheet.typesetter.page.breaks;

import dev.broadsheet.typesetter.page.galley.BreakPenalties;
import dev.broadsheet.typesetter.page.galley.Item;
import dev.broadsheet.typesetter.page.galley.Leeway;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Page floats in the order in which they are placed, for the search for page ends; see {@link PlacedFloats}. */
final class PageFloats {

    /** Rounding of summed heights must not push a float off its page. */
    private static final double TOLERANCE = 0.05;

    /** A float that takes a greater share of a page has one for itself and its like when it does not fit with text. */
    private static final double SHARED = 0.7;

    private final List<Item.PageFloat> floats = new ArrayList<>();
    private final List<Integer> items = new ArrayList<>();
    private final List<Double> away = new ArrayList<>(List.of(0.0));
    private final List<Double> called = new ArrayList<>(List.of(0.0));
    private final List<Integer> lower = new ArrayList<>(List.of(0));
    private final List<Integer> higher = new ArrayList<>(List.of(0));
    private final Leeway leeway;

    PageFloats(Leeway leeway) {
        this.leeway = leeway;
    }

    /** @param item index of it in the galley */
    void add(Item.PageFloat own, int item) {
        floats.add(own);
        items.add(item);
        away.add(away.get(away.size() - 1) + own.room());
        called.add(called.get(called.size() - 1) + own.roomCalled());
        Leeway.Heights heights = leeway.heights(floats.size() - 1);
        lower.add(lower.get(lower.size() - 1) + heights.lower().size());
        higher.add(higher.get(higher.size() - 1) + heights.higher().size());
    }

    /** By how many lines the floats from one index up to another can be lower together. */
    int lower(int from, int to) {
        return lower.get(Math.max(from, to)) - lower.get(from);
    }

    /** By how many lines they can be higher together. */
    int higher(int from, int to) {
        return higher.get(Math.max(from, to)) - higher.get(from);
    }

    /**
     * By how many lines each of them is lower, by its index: as evenly as can be.
     *
     * @param lines of all together; negative for higher
     */
    Map<Integer, Integer> lower(int from, int to, int lines) {
        Map<Integer, Integer> chosen = new TreeMap<>();
        int step = Integer.signum(lines);
        int left = Math.abs(lines);
        for (int round = 1; left > 0 && round <= Math.abs(lines); round++) {
            for (int i = from; i < to && left > 0; i++) {
                Leeway.Heights heights = leeway.heights(i);
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

    /** Whether it is as wide as all columns of its page. */
    boolean isAcross(int index) {
        return floats.get(index).across();
    }

    /**
     * Height of the floats from one index up to another.
     *
     * @param here index of the first of those that the page itself calls
     * @param there index behind the last of those
     */
    double height(int from, int to, int here, int there) {
        if (to <= from) {
            return 0;
        }
        int begin = Math.max(from, Math.min(to, here));
        int end = Math.max(begin, Math.min(to, there));
        return away.get(begin) - away.get(from) + called.get(end) - called.get(begin) + away.get(to) - away.get(end);
    }

    /**
     * Whether a float may be at the foot of the page before the one that calls it.
     *
     * @param index of it; that of no float is allowed
     */
    boolean mayGoAhead(int index) {
        return index < count()
                && leeway.isNear(items.get(index))
                && floats.get(index).isInPlace()
                && !floats.get(index).across()
                && floats.get(index).notes().isEmpty();
    }

    /** Height that a float takes from the text of another page than the one that calls it. */
    double room(int index) {
        return floats.get(index).room();
    }

    /**
     * The floats that a column takes.
     *
     * @param to index behind the last of them
     * @param height that they take from the column
     * @param shared height that they take from all columns of the page
     * @param below height that they take from the foot of the columns before it
     * @param footed whether one is at the foot of all columns
     */
    record Placed(int to, double height, double shared, double below, boolean footed) {

        /** With another at the foot of the column. */
        Placed plus(double room) {
            return new Placed(to + 1, height + room, shared, below, footed);
        }
    }

    /**
     * The floats of a column that ends at a place.
     *
     * @param start the place where it begins
     * @param opening whether a stretch of text begins with it
     * @param here index of the first float that is called in it
     * @param left white space that it has without floats
     * @param kept white space below it
     */
    Placing placing(Ending start, boolean opening, int here, double left, double kept) {
        return new Placing(start, opening, here, left, kept);
    }

    /** See {@link #placing}. */
    final class Placing {

        private final Ending start;
        private final boolean opening;
        private final int here;
        private final double left;
        private final double kept;

        private Placing(Ending start, boolean opening, int here, double left, double kept) {
            this.start = start;
            this.opening = opening;
            this.here = here;
            this.left = left;
            this.kept = kept;
        }

        /** As many as have room, up to an index. */
        Placed upTo(int to) {
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
    }

    /** What it costs that floats from one index up to another wait for a later page. */
    double lateness(int from, int to) {
        double cost = 0;
        for (int i = from; i < to; i++) {
            cost += lateness(floats.get(i));
        }
        return cost;
    }

    private static double lateness(Item.PageFloat own) {
        if (!own.isInPlace()) {
            return BreakPenalties.LATE_FLOAT;
        }
        return own.across() ? BreakPenalties.MOVED_WIDE_FLOAT : BreakPenalties.MOVED_FLOAT;
    }

    /** Whether floats from one index up to another leave room for text on a later page. */
    boolean canShare(int from, int to, double height) {
        return height(from, to, to, to) <= height * SHARED;
    }

    /** How far a column gets that has nothing but floats; {@code from} when the next ones wait for one with text. */
    int placeAlone(int from, int to, double height, boolean all, Slot slot) {
        if (!all && canShare(from, from + 1, height)) {
            return from;
        }
        int placed = from + 1;
        while (placed < to
                && height(from, placed + 1, to, to) <= height + TOLERANCE
                && (slot.column() == 0 || !isAcross(placed))) {
            placed++;
        }
        return placed;
    }
}

package dev.broadsheet.typesetter.page.galley;

import dev.broadsheet.typesetter.page.penalty.BreakPenalties;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * A stretch of a galley that is set in several columns, with the places where these may end. Places are numbered: 0 is the
 * start of the stretch, then come its break opportunities, the last one is its end. Heights are in pt.
 */
public final class ColumnSet {

    /** Rounding of summed line heights must not push a line out of its column. */
    private static final double TOLERANCE = 0.05;

    /** Height of columns that are impossible, because too many ends are forced: higher than any page. */
    static final double NEVER = 1e7;

    /** Upper bounds of the costs of column ends, tried in order: first only cheap ends, then also more expensive ones. */
    private static final double[] TIERS = {
        BreakPenalties.AVOID, BreakPenalties.WIDOW, BreakPenalties.STRANDED, Double.POSITIVE_INFINITY
    };

    private static final int MOST_STEPS = 400;

    private final ColumnSpec spec;
    private final double most;
    private final int[] items;
    private final double[] tops;
    private final double[] starts;
    private final int[] nextForced;
    private final BitSet inText = new BitSet();
    private final List<List<Item.Hanging>> hanging = new ArrayList<>();
    private final int closedWithin;
    private final int[][] lastAllowed = new int[TIERS.length][];
    private Fit lastFit = new Fit(0, 0, 0, 0);

    /**
     * The least height of the columns for the content between two places.
     *
     * @param tier index in {@link #TIERS} of the column ends that were necessary
     */
    private record Fit(int from, int to, double height, int tier) {}

    /**
     * @param galley items of the galley; the stretch consists of those from {@code first} on
     * @param most height of a page; rules are broken rather than columns made higher
     */
    ColumnSet(ColumnSpec spec, List<Item> galley, int first, double most) {
        List<Item> items = galley.subList(first, galley.size());
        this.spec = spec;
        this.most = most;
        List<Integer> cuts = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Item.BreakOpportunity) {
                cuts.add(i);
            }
        }
        int count = cuts.size() + 2;
        this.items = new int[count];
        this.tops = new double[count];
        this.starts = new double[count];
        this.nextForced = new int[count];
        measure(items, cuts, first);
        allow(items, cuts);
        this.closedWithin = closedWithin(items);
    }

    private static int closedWithin(List<Item> items) {
        int open = 0;
        int closed = 0;
        for (Item item : items) {
            open += item instanceof Item.Open ? 1 : 0;
            if (item instanceof Item.Close) {
                closed += open == 0 ? 1 : 0;
                open = Math.max(0, open - 1);
            }
        }
        return closed;
    }

    private void measure(List<Item> source, List<Integer> cuts, int first) {
        double pen = 0;
        int place = 0;
        begin(place++, source, 0, 0, 0);
        hanging.add(List.of());
        for (int i = 0; i < source.size(); i++) {
            pen += source.get(i).height();
            if (source.get(i) instanceof Item.BreakOpportunity cut) {
                begin(place, source, i + 1, pen, cut.repeated().below());
                inText.set(place, cut.inText());
                tops[place++] += cut.repeated().above();
                hanging.add(cut.floats().stream()
                        .map(own -> new Item.Hanging(own.item() - first, own.below()))
                        .toList());
            }
        }
        begin(place, source, source.size(), pen, 0);
        hanging.add(List.of());
        int forced = place;
        for (int i = place; i >= 0; i--) {
            nextForced[i] = forced;
            if (i > 0 && i < place && forced(source.get(cuts.get(i - 1)))) {
                forced = i;
            }
        }
    }

    private static boolean forced(Item item) {
        return item instanceof Item.BreakOpportunity cut && cut.columnForced();
    }

    /** Records a place. Margins at the top of a column are dropped, a repeated head takes room. */
    private void begin(int place, List<Item> source, int item, double pen, double head) {
        double gaps = 0;
        for (int i = item; i < source.size() && source.get(i) instanceof Item.Gap gap; i++) {
            gaps += gap.height();
        }
        items[place] = item;
        tops[place] = pen;
        starts[place] = pen + gaps - head;
    }

    private void allow(List<Item> source, List<Integer> cuts) {
        for (int tier = 0; tier < TIERS.length; tier++) {
            int[] allowed = new int[items.length];
            for (int place = 1; place < items.length; place++) {
                boolean cheap = place == items.length - 1
                        || columnCost((Item.BreakOpportunity) source.get(cuts.get(place - 1))) < TIERS[tier];
                allowed[place] = cheap ? place : allowed[place - 1];
            }
            lastAllowed[tier] = allowed;
        }
    }

    /** Returns the cost of a column end, which should not be beside a float. */
    private static double columnCost(Item.BreakOpportunity cut) {
        return cut.columnCost() + (cut.floats().isEmpty() ? 0 : BreakPenalties.AVOID);
    }

    /** Returns the lowest position that a column between two places reaches, including floats. */
    private double reach(int from, int to) {
        return tops[to] + Item.Hanging.below(hanging.get(to), items[from]);
    }

    /** Whether a column consists of a single line of a paragraph that continues before and after it. */
    private boolean isLone(int from, int to) {
        return to == from + 1 && inText.get(from) && inText.get(to);
    }

    public ColumnSpec spec() {
        return spec;
    }

    /** Returns the number of boxes that begin above the columns and end in them, as when these follow a spanning element. */
    public int closedWithin() {
        return closedWithin;
    }

    public int lastPlace() {
        return items.length - 1;
    }

    /** Returns the place at an item of the stretch. */
    public int placeOf(int item) {
        int place = Arrays.binarySearch(items, item);
        return place < 0 ? -place - 1 : place;
    }

    /** Returns the index of the first item after a place. */
    public int item(int place) {
        return items[place];
    }

    /** Returns the height of the stretch in a single column. */
    double total() {
        return tops[lastPlace()];
    }

    /** Returns the height of the whole stretch. */
    public double height() {
        return height(0, lastPlace());
    }

    /** Returns the least height that the columns need for the content between two places. */
    public double height(int from, int to) {
        double least = least(from, to);
        boolean whole = from == 0 && to == lastPlace();
        return whole ? Math.max(least, Math.min(spec.height(), most)) : least;
    }

    /** Returns by how much the columns between two places are higher than the average of their content. */
    public double white(int from, int to) {
        return Math.max(0, least(from, to) - (tops[to] - starts[from]) / spec.count());
    }

    private double least(int from, int to) {
        return fit(from, to).height();
    }

    /** Returns the cost of undesirable column ends between two places. */
    public double cost(int from, int to) {
        int tier = fit(from, to).tier();
        return tier == 0 ? 0 : TIERS[tier - 1];
    }

    private Fit fit(int from, int to) {
        if (lastFit.from() != from || lastFit.to() != to) {
            lastFit = newFit(from, to);
        }
        return lastFit;
    }

    private Fit newFit(int from, int to) {
        if (from >= to) {
            return new Fit(from, to, 0, 0);
        }
        double sum = Math.max(0, reach(from, to) - starts[from]);
        if (spec.count() == 1) {
            return new Fit(from, to, nextForced[from] < to ? NEVER : sum, 0);
        }
        double lower = sum / spec.count();
        int tiers = lower > most ? 1 : TIERS.length;
        Fit best = new Fit(from, to, NEVER, 0);
        for (int tier = 0; tier < tiers && best.height() > most; tier++) {
            double height = least(from, to, lower, tier);
            best = height < best.height() ? new Fit(from, to, height, tier) : best;
        }
        return best;
    }

    private double least(int from, int to, double lower, int tier) {
        double height = lower;
        for (int step = 0; step < MOST_STEPS; step++) {
            double missing = missing(from, to, height, tier);
            if (missing <= 0) {
                return height;
            }
            height += step < MOST_STEPS / 2 ? missing : Math.max(missing, height * 0.05);
            if (height >= NEVER) {
                return NEVER;
            }
        }
        return NEVER;
    }

    /** Returns by how much columns must at least be higher than {@code height} to hold more content; 0 if all fits. */
    private double missing(int from, int to, double height, int tier) {
        double missing = NEVER;
        int at = from;
        int before = from;
        for (int column = 0; column < spec.count(); column++) {
            double limit = starts[at] + height + TOLERANCE;
            int last = Math.min(to, nextForced[at]);
            if (last == to && reach(at, to) <= limit) {
                boolean lone = tier < TIERS.length - 1 && column > 0 && isLone(at, to);
                return lone ? Math.max(TOLERANCE, reach(before, to) - starts[before] - height) : 0;
            }
            int end = end(at, last, limit, tier);
            int next = end < last ? nextAllowed(end == at && isLone(at, at + 1) ? at + 1 : end, last, tier) : end;
            if (next > end) {
                missing = Math.min(missing, reach(at, next) - limit + TOLERANCE);
            }
            if (end == at) {
                return Math.max(TOLERANCE / 10, missing);
            }
            before = at;
            at = end;
        }
        return Math.max(TOLERANCE / 10, missing);
    }

    /** Returns the last allowed place down to {@code limit} and {@code to}; {@code from} if there is none. */
    private int end(int from, int to, double limit, int tier) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (tops[middle] <= limit) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int end = low == to ? to : Math.max(from, lastAllowed[tier][low]);
        while (end > from && reach(from, end) > limit) {
            end = Math.max(from, lastAllowed[tier][end - 1]);
        }
        return tier < TIERS.length - 1 && isLone(from, end) ? from : end;
    }

    private int nextAllowed(int after, int to, int tier) {
        int place = Math.min(to, after + 1);
        while (place < to && lastAllowed[tier][place] != place) {
            place++;
        }
        return place;
    }

    /**
     * Returns the height of columns that are filled one after the other, but hold the same content as balanced ones. They fill
     * the box's own height, or else the page.
     */
    private double filled(int from, int to, double spare) {
        double least = least(from, to);
        int tier = fit(from, to).tier();
        double height = spec.height() > 0 ? height(from, to) : least + spare;
        while (height > least && missing(from, to, height, tier) > 0) {
            int end = end(from, Math.min(to, nextForced[from]), starts[from] + height + TOLERANCE, tier);
            height = Math.max(least, Math.min(height, reach(from, end) - starts[from]) - 2 * TOLERANCE);
        }
        return height;
    }

    /**
     * Returns the places where columns between two places end.
     *
     * @param spare additional height available to columns that are not balanced
     */
    public List<Integer> ends(int from, int to, double spare) {
        double height = spec.balanced() ? least(from, to) : filled(from, to, spare);
        int tier = 0;
        while (tier < TIERS.length - 1 && missing(from, to, height, tier) > 0) {
            tier++;
        }
        List<Integer> ends = new ArrayList<>();
        int at = from;
        for (int column = 1; column < spec.count() && at < to; column++) {
            int end = end(at, Math.min(to, nextForced[at]), starts[at] + height + TOLERANCE, tier);
            if (end == at) {
                break;
            }
            ends.add(end);
            at = end;
        }
        if (at < to) {
            ends.add(to);
        }
        return ends;
    }
}

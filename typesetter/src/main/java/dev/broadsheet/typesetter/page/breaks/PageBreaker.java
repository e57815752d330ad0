package dev.broadsheet.typesetter.page.breaks;

import dev.broadsheet.typesetter.page.breaks.PageGive.Given;
import dev.broadsheet.typesetter.page.galley.BreakPenalties;
import dev.broadsheet.typesetter.page.galley.ForcedBreak;
import dev.broadsheet.typesetter.page.galley.Galley;
import dev.broadsheet.typesetter.page.galley.Leeway;
import dev.broadsheet.typesetter.page.sheet.PageHeights;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts a galley into pages so that the whole has the least cost: rules broken first, white space at page feet second.
 * Dynamic programming over the legal cuts; for each one only the page that ends there is looked at, so the work grows
 * linearly with the galley.
 */
public final class PageBreaker {

    /** Rounding of summed line heights must not push a line off its page. */
    static final double TOLERANCE = 0.05;

    /** Negative margins can make a longer stretch lower; look this much (pt) past the first that is too high. */
    private static final double LOOK_PAST = 150;

    /** A float is no further ahead of its call than by this share of a page. */
    private static final double AHEAD = 0.7;

    private final BreakPoints cuts;
    private final PageHeights heights;
    private final PageEnds ends;
    private final Slots slots;
    private final FloatPages floatPages;
    private final double noteRule;
    private final PageWhite white;
    private final PageGive give;
    private final Ending[] reached;
    private final double[] least;
    private final double[] height;
    private final String[] name;
    private final ColumnBalance balance;
    private double most = Double.POSITIVE_INFINITY;

    /** @param first name of the first page */
    private PageBreaker(
            BreakPoints cuts, PageHeights heights, PageEnds ends, double noteRule, double line, String first) {
        this.cuts = cuts;
        this.heights = heights;
        this.ends = ends;
        this.slots = new Slots(heights);
        this.floatPages = new FloatPages(cuts, heights, slots);
        this.noteRule = noteRule;
        this.white = new PageWhite(line);
        this.give = new PageGive(cuts, white);
        this.reached = new Ending[cuts.size()];
        this.least = new double[cuts.size()];
        this.height = new double[cuts.size()];
        this.name = new String[cuts.size()];
        Arrays.fill(name, first);
        this.balance = new ColumnBalance(this, cuts, reached);
    }

    /**
     * @param noteRule room that the rule above the footnotes takes on a page that has some
     * @param noteWidth width of the footnotes
     */
    public static List<Extent> breakPages(Galley galley, PageHeights heights, double noteRule, double noteWidth) {
        return breakPages(galley, heights, PageEnds.ANYWHERE, noteRule, noteWidth, LineCount.NONE, Leeway.NONE);
    }

    /**
     * The same for pages that are to end at some places rather than at others.
     *
     * @param ends where they are
     * @param lines by which white is counted
     * @param leeway what else may give than margins
     */
    public static List<Extent> breakPages(
            Galley galley,
            PageHeights heights,
            PageEnds ends,
            double noteRule,
            double noteWidth,
            LineCount lines,
            Leeway leeway) {
        BreakPoints cuts = BreakPoints.of(galley, noteWidth, lines.grid(), leeway);
        PageBreaker breaker = new PageBreaker(cuts, heights, ends, noteRule, lines.line(), galley.page());
        breaker.search();
        return new Extents(breaker).all();
    }

    private void search() {
        Arrays.fill(reached, Ending.UNREACHED);
        Arrays.fill(least, Double.NaN);
        reached[0] = Ending.start(slots.at(0, 0, name[0]));
        int first = 0;
        for (int end = 1; end < cuts.size(); end++) {
            ForcedBreak turn = cuts.get(end).turn();
            name[end] = turn == null ? name[end - 1] : turn.page();
            reach(first, end);
            if (turn != null) {
                if (end + 1 < cuts.size() || ends.balanced()) {
                    balance.of(end);
                }
                reached[end] = reached[end].anew();
                first = end;
            }
        }
    }

    /**
     * The search once more, for what lies between a page's beginning and a forced end.
     *
     * @param dearest what it may cost: endings that cost more are not looked for
     * @param highest height of columns, in pt
     */
    void search(int first, int last, double dearest, double highest) {
        most = highest;
        Ending unreached = Ending.unreached(reached[first].next(), Math.nextUp(dearest));
        Arrays.fill(reached, first + 1, last + 1, unreached);
        Arrays.fill(height, first, last + 1, 0);
        Arrays.fill(least, first, last + 1, Double.NaN);
        for (int end = first + 1; end <= last; end++) {
            reach(first, end);
        }
        height[last] = 0;
        least[last] = Double.NaN;
    }

    /** The page that begins at a place has columns of at most this height, in pt; what comes after it has others. */
    void settle(int first, int last, double highest) {
        most = highest;
        height[first] = 0;
        height[first] = height(first);
        most = Double.POSITIVE_INFINITY;
        Arrays.fill(height, first + 1, last + 1, 0);
    }

    private void reach(int first, int end) {
        int likely = reached[end - 1].previous();
        if (likely >= first && likely < end) {
            page(likely, end); // most others cost more, which is seen without looking at them
        }
        for (int start = end - 1; start >= first; start--) {
            if (height(start) - cuts.height(start, end) < -LOOK_PAST) {
                break;
            }
            if (start != likely && !isBeaten(reached[start].cost(), start, end)) { // what a page adds is never below 0
                page(start, end);
            }
        }
        if (Double.isInfinite(reached[end].cost())) {
            double free = free(end - 1, end);
            offer(
                    end - 1,
                    end,
                    0,
                    BreakPenalties.OVERFULL * (1 - free),
                    Given.NOTHING,
                    cuts.get(end).floats());
        }
    }

    /** The page between two cuts, with what its content may give. */
    private void page(int start, int end) {
        double free = free(start, end);
        if (free >= -TOLERANCE) {
            offer(start, end, free, 0, Given.NOTHING, cuts.get(end).floats());
        }
        int all = cuts.get(end).floats();
        Given less = less(start, end, free, all);
        if (less.height() < 0) {
            offer(start, end, free - less.height(), give.cost(less), less, all);
        }
        for (int to = all - 1; canBeLower(start, to); to--) {
            Given some = less(start, end, free, to);
            if (some.pictures() > 0) {
                offer(start, end, free - some.height(), give.cost(some), some, to);
            }
        }
    }

    /** Whether there is a page that costs less, or as much and begins later. */
    private boolean isBeaten(double cost, int start, int end) {
        Ending best = reached[end];
        return cost > best.cost() || (cost == best.cost() && start <= best.previous());
    }

    /** Whether any of the floats up to an index can be lower on the page that begins at a place. */
    private boolean canBeLower(int start, int to) {
        int placed = reached[start].floatsPlaced();
        return to > placed && mayReset(start) && cuts.floats().lower(placed, to) > 0;
    }

    /**
     * What the content of a page has to give so that its floats have room; nothing where it need not, or cannot.
     *
     * @param to index behind the last of its floats
     */
    private Given less(int start, int end, double free, int to) {
        BreakPoints.BreakPoint cut = cuts.get(end);
        PageFloats floats = cuts.floats();
        int placed = reached[start].floatsPlaced();
        double own = floats.height(placed, to, cuts.get(start).floats(), cut.floats());
        int lower = mayReset(start) ? floats.lower(placed, to) : 0;
        return give.less(start, end, notesHeight(start, cut.notes()) + own - free, mayReset(start), lower);
    }

    /** Columns beside each other stay as they are: their lines are short. */
    private boolean mayReset(int start) {
        return !reached[start].next().isShared();
    }

    double free(int start, int end) {
        return height(start) - cuts.reach(start, end);
    }

    /** Asked for each line that a page which begins here may end with. */
    private double height(int start) {
        if (height[start] == 0) {
            height[start] = Math.max(1, Math.min(most, wholeHeight(start)) - reached[start].shared());
        }
        return height[start];
    }

    double wholeHeight(int start) {
        return heights.of(reached[start].next().page(), name[start]);
    }

    /**
     * A page.
     *
     * @param less what has been given already
     * @param to index behind the last float that may be on it
     */
    private void offer(int start, int end, double free, double extra, Given less, int to) {
        Ending from = reached[start];
        if (isBeaten(from.cost() + extra, start, end)) {
            return; // what is added to that is never below 0
        }
        int notes = placeNotes(from.notes(), cuts.get(end).notes(), free);
        double left = free - notesHeight(start, notes);
        double kept = Math.max(0, wholeHeight(start) - most);
        PageFloats.Placing placing =
                cuts.floats().placing(from, opens(start), cuts.get(start).floats(), left, kept);
        PageFloats.Placed floats = placing.upTo(to);
        if (less.pictures() > 0 && floats.to() < to) {
            return; // those that are lower are not there
        }
        Page page = new Page(start, end, notes, left, kept);
        offer(page, floats, extra, less);
        if (mayGoAhead(start, end, floats.to())) {
            ahead(page, floats, extra, less);
        }
    }

    /**
     * A page, as it is without floats.
     *
     * @param notes index behind its last line of footnotes
     * @param left white that it has, in pt
     * @param kept white below it, in pt
     */
    private record Page(int start, int end, int notes, double left, double kept) {}

    /** Whether the next float may be on a page that ends before it is called. */
    private boolean mayGoAhead(int start, int end, int next) {
        return next >= cuts.get(end).floats()
                && cuts.floats().mayGoAhead(next)
                && !cuts.get(end).forced()
                && mayReset(start)
                && cuts.call(next) > end
                && cuts.height(end, cuts.call(next)) < wholeHeight(start) * AHEAD
                && !cuts.isForcedBetween(end, cuts.call(next));
    }

    /** With the next float at the foot, lower if it has no room otherwise. */
    private void ahead(Page page, PageFloats.Placed floats, double extra, Given less) {
        double room = cuts.floats().room(floats.to());
        double missing = floats.height() + room - page.left() - TOLERANCE;
        int lower = missing <= 0 ? 0 : (int) Math.ceil(missing / white.line());
        if (lower <= cuts.floats().lower(floats.to(), floats.to() + 1)) {
            Given given = less.lower(lower, white.line());
            Page raised =
                    new Page(page.start(), page.end(), page.notes(), page.left() + lower * white.line(), page.kept());
            double away = cuts.height(page.end(), cuts.call(floats.to())) / wholeHeight(page.start());
            double more = BreakPenalties.ahead(away) + give.cost(given) - give.cost(less);
            offer(raised, floats.plus(room), extra + more, given);
        }
    }

    /** By how many lines the floats of a page can be higher together. */
    private int higher(Ending from, PageFloats.Placed floats) {
        return from.next().isShared() ? 0 : cuts.floats().higher(from.floatsPlaced(), floats.to());
    }

    private void offer(Page page, PageFloats.Placed floats, double extra, Given less) {
        int start = page.start();
        int end = page.end();
        int notes = page.notes();
        double kept = page.kept();
        Ending from = reached[start];
        double left = page.left() - floats.height();
        double least = from.cost() + extra + cuts.cost(start, end) + cuts.floatsCost(end, floats.to());
        if (least > reached[end].cost() + TOLERANCE) {
            return; // whatever its white costs
        }
        Following after = floatPages.after(from, name[start], end, floats);
        boolean stretches = less.height() == 0 && !cuts.get(end).forced();
        Given given = stretches ? give.more(start, end, left, mayReset(start), higher(from, floats)) : less;
        left -= Math.max(0, given.height());
        double more = stretches ? give.cost(given) : 0;
        double total = from.cost() + extra + more + textCost(start, end, left, floats.height());
        total += cuts.notesCost(start, end, notes)
                + cuts.floatsCost(end, floats.to())
                + after.cost(cuts.get(end).forced(), from.next());
        if (!isBeaten(total, start, end)) {
            Slot next = slots.turned(cuts.get(end).turn(), after.next(), name[end]);
            boolean samePage = next.page() == from.next().page();
            reached[end] = new Ending(
                    total,
                    start,
                    next,
                    from.ordinal() + 1 + after.alone().size() + Slots.blanks(after.next(), next),
                    notes,
                    floats.to(),
                    after.alone(),
                    samePage ? from.shared() + floats.shared() : 0,
                    samePage && floats.footed(),
                    samePage ? Math.min(from.spare(), left + kept) - floats.below() : Double.POSITIVE_INFINITY,
                    given);
        }
    }

    /** Whether a stretch of text begins with the column that begins here. */
    boolean opens(int start) {
        return reached[start].next().column() == 0
                && (start == 0 || cuts.get(start).forced());
    }

    /** @param floats height of those of the page */
    private double textCost(int start, int end, double left, double floats) {
        BreakPoints.BreakPoint cut = cuts.get(end);
        if (cut.forced()) {
            boolean counts = !opens(start) && !reached[start].next().isShared();
            return cuts.cost(start, end) + (counts ? white.ofLast(cuts.height(start, end) + floats) : 0);
        }
        double wasted = left - least(start) + cuts.whiteBeside(start, end) / 2;
        double whole = most == Double.POSITIVE_INFINITY ? height(start) : wholeHeight(start);
        return cuts.cost(start, end) + white.of(left, wasted, whole) + ends.cost(reached[start].ordinal(), cut.item());
    }

    double notesHeight(int start, int placed) {
        int from = reached[start].notes();
        return placed > from ? noteRule + cuts.notes().height(from, placed) : 0;
    }

    /** The white space of the fullest page that begins here and ends without breaking a rule. */
    private double least(int start) {
        if (Double.isNaN(least[start])) {
            least[start] = leastFree(start);
        }
        return least[start];
    }

    private double leastFree(int start) {
        double fullest = Double.POSITIVE_INFINITY;
        for (int end = farthest(start); end > start; end--) {
            double left = free(start, end) - notesHeight(start, cuts.get(end).notes());
            if (left >= -TOLERANCE && left < fullest && cuts.cost(start, end) < BreakPenalties.HYPHEN) {
                fullest = left;
            }
        }
        return fullest;
    }

    /** The last cut that a page which begins here is tried with. */
    private int farthest(int start) {
        int end = start + 1;
        while (end + 1 < cuts.size()
                && height(start) - cuts.height(start, end) >= -LOOK_PAST
                && !cuts.get(end).forced()) {
            end++;
        }
        return Math.min(end, cuts.size() - 1);
    }

    /** How far into the footnotes a page gets that has this much room left for them. */
    private int placeNotes(int from, int to, double room) {
        return cuts.notes().place(from, to, room - noteRule + TOLERANCE);
    }

    /** How far into the footnotes a column gets that holds nothing else. */
    int placeNotes(int from, Slot slot, String pageName) {
        return placeNotes(from, cuts.notes().count(), heights.of(slot.page(), pageName));
    }

    Slots slots() {
        return slots;
    }

    BreakPoints cuts() {
        return cuts;
    }

    Ending reached(int cut) {
        return reached[cut];
    }

    /** Name of the pages from a cut on. */
    String name(int cut) {
        return name[cut];
    }
}

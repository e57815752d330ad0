package dev.broadsheet.typesetter.page.breaks;

import dev.broadsheet.typesetter.page.breaks.HeightAdjustment.Given;
import dev.broadsheet.typesetter.page.fragmentation.Extent;
import dev.broadsheet.typesetter.page.fragmentation.Slot;
import dev.broadsheet.typesetter.page.fragmentation.Slots;
import dev.broadsheet.typesetter.page.galley.FlexibleContent;
import dev.broadsheet.typesetter.page.galley.Galley;
import dev.broadsheet.typesetter.page.penalty.BreakPenalties;
import dev.broadsheet.typesetter.page.penalty.ForcedBreak;
import dev.broadsheet.typesetter.page.sheet.PageHeights;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts a galley into pages at the least total cost: broken rules weigh most, then white space at the foot of pages. Uses
 * dynamic programming over the possible cuts; for each cut only the pages that end there are examined, so that the running
 * time is linear in the length of the galley.
 */
public final class PageBreaker {

    /** Rounding of summed line heights must not push a line off its page. */
    static final double TOLERANCE = 0.05;

    /** Height in pt by which content may exceed a page before the search stops, since negative margins can reduce it again. */
    static final double LOOK_PAST = 150;

    private final BreakPoints cuts;
    private final PageHeights heights;
    private final PageEnds ends;
    private final Slots slots;
    private final FloatPages floatPages;
    private final double noteRule;
    private final PageWhite white;
    private final HeightAdjustment give;
    private final Ending[] reached;
    private final double[] height;
    private final String[] name;
    private final FullestPages fullest;
    private final BoundedSearch bounded;
    private final ColumnBalance balance;
    private final FloatsAhead ahead;
    private double most = Double.POSITIVE_INFINITY;
    private int balanced;

    /** @param first name of the first page; empty for none */
    private PageBreaker(
            BreakPoints cuts, PageHeights heights, PageEnds ends, double noteRule, double line, String first) {
        this.cuts = cuts;
        this.heights = heights;
        this.ends = ends;
        this.slots = new Slots(heights);
        this.floatPages = new FloatPages(cuts, heights, slots);
        this.noteRule = noteRule;
        this.white = new PageWhite(line);
        this.give = new HeightAdjustment(cuts, white);
        this.reached = new Ending[cuts.size()];
        this.height = new double[cuts.size()];
        this.name = new String[cuts.size()];
        Arrays.fill(name, first);
        this.fullest = new FullestPages(this, cuts);
        this.bounded = new BoundedSearch(this, reached);
        this.balance = new ColumnBalance(this, cuts, reached);
        this.ahead = new FloatsAhead(this, cuts);
    }

    /**
     * Cuts a galley into pages.
     *
     * @param noteRule height of the rule above footnotes, with the space around it, in pt
     * @param noteWidth width of the footnotes, in pt
     */
    public static List<Extent> breakPages(Galley galley, PageHeights heights, double noteRule, double noteWidth) {
        return breakPages(
                galley, heights, PageEnds.ANYWHERE, noteRule, noteWidth, LineCount.NONE, FlexibleContent.NONE);
    }

    /**
     * Cuts a galley into pages that prefer to end at some places.
     *
     * @param ends costs of page ends by place
     * @param lines unit of white space
     * @param leeway content other than margins that may change its height
     */
    public static List<Extent> breakPages(
            Galley galley,
            PageHeights heights,
            PageEnds ends,
            double noteRule,
            double noteWidth,
            LineCount lines,
            FlexibleContent leeway) {
        BreakPoints cuts = BreakPoints.of(galley, noteWidth, lines.grid(), leeway);
        PageBreaker breaker = new PageBreaker(cuts, heights, ends, noteRule, lines.line(), galley.page());
        breaker.search();
        return new Extents(breaker).all();
    }

    private void search() {
        Arrays.fill(reached, Ending.UNREACHED);
        reached[0] = Ending.start(slots.at(0, 0, name[0]));
        for (int first = 0, end = 1; end < cuts.size(); end++) {
            ForcedBreak turn = cuts.get(end).turn();
            name[end] = turn == null ? name[end - 1] : turn.page();
            if (turn != null) {
                bounded.of(first, end);
                if (end + 1 < cuts.size() || ends.balanced()) {
                    balance.of(end);
                }
                reached[end] = reached[end].anew();
                first = end;
            }
        }
    }

    /** Searches between the beginning of a page and a forced end, within the bounds that the cuts were reached with. */
    void reachAll(int first, int last) {
        for (int end = first + 1; end <= last; end++) {
            reach(first, end);
        }
    }

    /**
     * Repeats the search between the beginning of a page and a forced end, without regard to white space.
     *
     * @param dearest greatest cost of the endings to look for
     * @param highest greatest height of columns, in pt
     */
    void balance(int first, int last, double dearest, double highest) {
        most = highest;
        balanced = first;
        Ending unreached = Ending.unreached(reached[first].next(), Math.nextUp(dearest));
        Arrays.fill(reached, first + 1, last + 1, unreached);
        forget(first, last);
        reachAll(first, last);
        forget(last, last);
    }

    /** Forgets the heights of the pages that begin at a range of cuts. */
    void forget(int first, int last) {
        Arrays.fill(height, first, last + 1, 0);
        fullest.forget(first, last);
    }

    /** Fixes the greatest height of the columns of the page that begins at a cut, in pt; later pages are not affected. */
    void settle(int first, int last, double highest) {
        most = highest;
        height[first] = 0;
        height[first] = height(first);
        most = Double.POSITIVE_INFINITY;
        Arrays.fill(height, first + 1, last + 1, 0);
    }

    void reach(int first, int end) {
        int likely = reached[end - 1].previous();
        if (likely >= first && likely < end) {
            page(likely, end); // tried first, since its cost excludes most others without examining them
        }
        for (int start = end - 1; start >= first; start--) {
            if (!isBalancing() && reached[start].isUnreached()) {
                continue; // its height is not known
            }
            if (isBalancing()
                    && reached[start].next().page() > reached[balanced].next().page()) {
                continue; // balanced columns are on one page
            }
            if (!isInSight(start, end)) {
                break;
            }
            if (start != likely && !isBeaten(reached[start].cost(), start, end) && mayCostLess(start, end)) {
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

    /** Whether the columns of one page are sought that are as equally high as possible. */
    private boolean isBalancing() {
        return most < Double.POSITIVE_INFINITY;
    }

    /** Whether a page may be cheaper than the known one, by the cost of ending here alone; what it adds is never below 0. */
    private boolean mayCostLess(int start, int end) {
        return reached[start].cost() + cuts.get(end).cost() <= reached[end].cost() + TOLERANCE;
    }

    /** Tries the page between two cuts, with and without changes of its content's height. */
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

    /** Whether a known page costs less, or costs as much and begins later. */
    private boolean isBeaten(double cost, int start, int end) {
        Ending best = reached[end];
        return cost > best.cost() || (cost == best.cost() && start <= best.previous());
    }

    /** Whether any of the floats up to an index can be lower on the page that begins at a cut. */
    private boolean canBeLower(int start, int to) {
        int placed = reached[start].floatsPlaced();
        return to > placed && mayReset(start) && cuts.floats().lower(placed, to) > 0;
    }

    /**
     * Returns by how much the content of a page shrinks to make room for its floats; nothing if it need not, or cannot.
     *
     * @param to index after the last of its floats
     */
    private Given less(int start, int end, double free, int to) {
        BreakPoints.BreakPoint cut = cuts.get(end);
        PageFloats floats = cuts.floats();
        int placed = reached[start].floatsPlaced();
        double own = floats.height(placed, to, cuts.get(start).floats(), cut.floats());
        int lower = mayReset(start) ? floats.lower(placed, to) : 0;
        double notes = Math.max(0, notesHeight(start, cut.notes()) - kept(start));
        return give.less(start, end, notes + own - free, mayReset(start), lower);
    }

    /** Whether paragraphs and floats may change their height: not on pages with several columns, whose lines are short. */
    private boolean mayReset(int start) {
        return !reached[start].next().isShared();
    }

    /** Whether a cut is near enough to be the end of a page that begins at another. */
    boolean isInSight(int start, int end) {
        return height(start) - cuts.height(start, end) >= -LOOK_PAST;
    }

    double free(int start, int end) {
        return height(start) - cuts.reach(start, end);
    }

    /** Returns the height of the page that begins at a cut; called for each line with which it may end. */
    double height(int start) {
        if (height[start] == 0) {
            height[start] = Math.max(1, Math.min(most, wholeHeight(start)) - reached[start].shared());
        }
        return height[start];
    }

    double wholeHeight(int start) {
        return heights.of(reached[start].next().page(), name[start]);
    }

    /**
     * Offers a page between two cuts as an ending.
     *
     * @param free white space on it, in pt
     * @param extra additional cost
     * @param less changes of height that have been applied already
     * @param to index after the last float that may be on it
     */
    private void offer(int start, int end, double free, double extra, Given less, int to) {
        Ending from = reached[start];
        double text = cuts.cost(start, end);
        if (isBeaten(from.cost() + extra, start, end) || from.cost() + extra + text > reached[end].cost() + TOLERANCE) {
            return; // further costs are not negative
        }
        double below = kept(start);
        double opening = cuts.floats().openingHeight(from.floatsPlaced(), to);
        int notes = placeNotes(from.notes(), cuts.get(end).notes(), free + below - opening);
        double kept = Math.max(0, below - notesHeight(start, notes));
        double left = free + below - kept - notesHeight(start, notes);
        PageFloats.Placed floats =
                cuts.floats().placed(from, opens(start), cuts.get(start).floats(), to, left, kept);
        if (less.pictures() > 0 && floats.to() < to) {
            return; // floats that were made lower have no room
        }
        Page page = new Page(start, end, text, notes, left, kept);
        offer(page, floats, extra, less);
        if (ahead.mayFollow(floats, start, end)) {
            offerAhead(page, floats, extra, less);
        }
    }

    /** Returns the height below the columns of a page because these are balanced, in pt. Footnotes and floats may be there. */
    private double kept(int start) {
        return isBalancing() ? Math.max(0, wholeHeight(start) - most) : 0;
    }

    /**
     * A page before floats are placed on it.
     *
     * @param cost cost of its end and of the columns on it
     * @param notes index after its last footnote line
     * @param left white space on it, in pt
     * @param kept height below its columns, without footnotes, because these are balanced, in pt
     */
    private record Page(int start, int end, double cost, int notes, double left, double kept) {

        /** Returns a copy with more white space. @param height how much more, in pt */
        Page withMore(double height) {
            return new Page(start, end, cost, notes, left + height, kept);
        }
    }

    /** Offers the page with the next float at its foot, or at its top if that spans all columns, lower if it has no room otherwise. */
    private void offerAhead(Page page, PageFloats.Placed floats, double extra, Given less) {
        double missing = floats.height() + cuts.floats().room(floats.to()) - page.left() - TOLERANCE;
        int lower = missing <= 0 ? 0 : (int) Math.ceil(missing / white.line());
        if (lower <= cuts.floats().lower(floats.to(), floats.to() + 1)) {
            Given given = less.lower(lower, white.line());
            double more = ahead.cost(floats, page.start(), page.end()) + give.cost(given) - give.cost(less);
            offer(page.withMore(lower * white.line()), ahead.following(floats, page.start()), extra + more, given);
        }
    }

    /** Returns by how many lines the floats of a page can be higher together. */
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
        double late = lateFloatsCost(start, end, floats.to());
        double least = from.cost() + extra + page.cost() + late;
        if (least > reached[end].cost() + TOLERANCE) {
            return; // without regard to the cost of white space
        }
        NextSlots after = floatPages.after(from, name[start], end, floats);
        boolean stretches = less.height() == 0 && !cuts.get(end).forced();
        Given given = stretches ? give.more(start, end, left, mayReset(start), higher(from, floats)) : less;
        left -= Math.max(0, given.height());
        double more = stretches ? give.cost(given) : 0;
        double total = from.cost() + extra + more + textCost(page, left, floats.height());
        total += cuts.notesCost(start, end, notes)
                + late
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

    /** Returns the cost of floats that wait for a later column. While columns of a page are balanced, all of them are near a call. */
    private double lateFloatsCost(int start, int end, int placed) {
        boolean samePage = !cuts.get(end).forced() && !reached[start].next().isLast();
        double share = samePage && isBalancing() ? ColumnBalance.NEXT_COLUMN : 1;
        return share * cuts.floatsCost(end, placed);
    }

    /** Whether the column that begins at a cut is the first after a forced page end. */
    boolean opens(int start) {
        return reached[start].next().column() == 0
                && (start == 0 || cuts.get(start).forced());
    }

    /**
     * Returns the cost of the text of a page.
     *
     * @param left white space at its foot, in pt
     * @param floats height of its floats, in pt
     */
    private double textCost(Page page, double left, double floats) {
        int start = page.start();
        int end = page.end();
        BreakPoints.BreakPoint cut = cuts.get(end);
        double rules = page.cost() + (cut.forced() ? 0 : ends.cost(reached[start].ordinal(), cut.item()));
        if (isBalancing()) {
            return rules + (start > balanced ? ColumnBalance.COLUMN : 0);
        }
        if (cut.forced()) {
            boolean counts = !opens(start) && !reached[start].next().isShared();
            return rules + (counts ? white.ofLast(cuts.height(start, end) + floats) : 0);
        }
        double wasted = left - fullest.white(start) + cuts.whiteBeside(start, end) / 2;
        return rules + white.of(left, wasted, height(start));
    }

    double notesHeight(int start, int placed) {
        int from = reached[start].notes();
        return placed > from ? noteRule + cuts.notes().height(from, placed) : 0;
    }

    /** Returns the index after the last footnote line for which a page has room. */
    private int placeNotes(int from, int to, double room) {
        return cuts.notes().place(from, to, room - noteRule + TOLERANCE);
    }

    /**
     * Returns the index after the last footnote line for which a column without other content has room.
     *
     * @param across height of the floats that span all columns of its page, in pt
     */
    int placeNotes(int from, Slot slot, String pageName, double across) {
        return placeNotes(from, cuts.notes().count(), heights.of(slot.page(), pageName) - across);
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

    /** Returns the name of the pages from a cut on. */
    String name(int cut) {
        return name[cut];
    }
}

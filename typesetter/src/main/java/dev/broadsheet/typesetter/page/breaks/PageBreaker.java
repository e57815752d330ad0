package dev.broadsheet.typesetter.page.breaks;

import dev.broadsheet.typesetter.page.galley.BreakPenalties;
import dev.broadsheet.typesetter.page.galley.ForcedBreak;
import dev.broadsheet.typesetter.page.galley.Galley;
import dev.broadsheet.typesetter.page.sheet.PageHeights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Cuts a galley into pages so that the whole has the least cost: rules broken first, white space at page feet second.
 * Dynamic programming over the legal cuts; for each one only the page that ends there is looked at, so the work grows
 * linearly with the galley.
 */
public final class PageBreaker {

    /** Rounding of summed line heights must not push a line off its page. */
    private static final double TOLERANCE = 0.05;

    /** Negative margins can make a longer stretch lower; look this much (pt) past the first that is too high. */
    private static final double LOOK_PAST = 150;

    private final BreakPoints cuts;
    private final PageHeights heights;
    private final PageEnds ends;
    private final double noteRule;
    private final double[] cost;
    private final double[] least;
    private final double[] height;
    private final int[] previous;
    private final int[] page;
    private final String[] name;
    private final int[] notesPlaced;
    private final int[] floatsOnPage;
    private final int[] floatsPlaced;

    /** @param first name of the first page */
    private PageBreaker(BreakPoints cuts, PageHeights heights, PageEnds ends, double noteRule, String first) {
        this.cuts = cuts;
        this.heights = heights;
        this.ends = ends;
        this.noteRule = noteRule;
        this.cost = new double[cuts.size()];
        this.least = new double[cuts.size()];
        this.height = new double[cuts.size()];
        this.previous = new int[cuts.size()];
        this.page = new int[cuts.size()];
        this.name = new String[cuts.size()];
        this.notesPlaced = new int[cuts.size()];
        this.floatsOnPage = new int[cuts.size()];
        this.floatsPlaced = new int[cuts.size()];
        Arrays.fill(name, first);
    }

    /**
     * @param noteRule room that the rule above the footnotes takes on a page that has some
     * @param noteWidth width of the footnotes
     */
    public static List<Extent> breakPages(Galley galley, PageHeights heights, double noteRule, double noteWidth) {
        return breakPages(galley, heights, PageEnds.ANYWHERE, noteRule, noteWidth);
    }

    /**
     * The same for pages that are to end at some places rather than at others.
     *
     * @param ends where they are
     */
    public static List<Extent> breakPages(
            Galley galley, PageHeights heights, PageEnds ends, double noteRule, double noteWidth) {
        PageBreaker breaker =
                new PageBreaker(BreakPoints.of(galley, noteWidth), heights, ends, noteRule, galley.page());
        breaker.search();
        return breaker.extents();
    }

    private void search() {
        Arrays.fill(cost, 1, cost.length, Double.POSITIVE_INFINITY);
        least[0] = leastFree(0);
        int first = 0;
        for (int end = 1; end < cuts.size(); end++) {
            ForcedBreak turn = cuts.get(end).turn();
            name[end] = turn == null ? name[end - 1] : turn.page();
            reach(first, end);
            least[end] = leastFree(end);
            if (turn != null) {
                first = end;
            }
        }
    }

    private void reach(int first, int end) {
        for (int start = end - 1; start >= first; start--) {
            double free = free(start, end);
            if (height(start) - cuts.height(start, end) < -LOOK_PAST) {
                break;
            }
            if (free >= -TOLERANCE) {
                offer(start, end, free, 0);
            }
        }
        if (Double.isInfinite(cost[end])) {
            double free = free(end - 1, end);
            offer(end - 1, end, 0, BreakPenalties.OVERFULL * (1 - free));
        }
    }

    private double free(int start, int end) {
        return height(start) - cuts.reach(start, end);
    }

    /** Asked for each line that a page which begins here may end with. */
    private double height(int start) {
        if (height[start] == 0) {
            height[start] = heights.of(page[start], name[start]);
        }
        return height[start];
    }

    private void offer(int start, int end, double free, double extra) {
        if (cost[start] + extra >= cost[end]) {
            return; // what is added to that is never below 0
        }
        int notes = placeNotes(notesPlaced[start], cuts.get(end).notes(), free);
        double left = free - notesHeight(start, notes);
        int floats = cuts.floats().place(floatsPlaced[start], cuts.get(end).floats(), left);
        List<Integer> pages = floatsAlone(floats, start, end);
        int alone = pages.size();
        double total = cost[start] + extra + textCost(start, end, left - floatsHeight(start, floats));
        total += notesCost(start, end, notes)
                + BreakPenalties.LATE_FLOAT * (cuts.get(end).floats() - floats + alone);
        if (total < cost[end]) {
            cost[end] = total;
            previous[end] = start;
            ForcedBreak turn = cuts.get(end).turn();
            int next = page[start] + 1 + alone;
            page[end] = turn == null ? next : turn.next(next);
            notesPlaced[end] = notes;
            floatsOnPage[end] = floats;
            floatsPlaced[end] = pages.isEmpty() ? floats : pages.get(alone - 1);
        }
    }

    private double textCost(int start, int end, double left) {
        BreakPoints.BreakPoint cut = cuts.get(end);
        double wasted = left - least[start] + cuts.whiteBeside(start, end) / 2;
        double white = BreakPenalties.slack(left, height(start)) + BreakPenalties.waste(wasted, height(start));
        return cuts.cost(start, end) + (cut.forced() ? 0 : white + ends.cost(page[start], cut.item()));
    }

    private double notesCost(int start, int end, int placed) {
        BreakPoints.BreakPoint cut = cuts.get(end);
        double split = placed < cut.notes() ? cuts.notes().splitCost(placed) : 0;
        boolean apart =
                placed <= cut.lastNote() && cut.notes() > cuts.get(start).notes();
        return split + (apart ? BreakPenalties.WIDOW : 0);
    }

    private double floatsHeight(int start, int placed) {
        return cuts.floats().height(floatsPlaced[start], placed);
    }

    /**
     * The pages of nothing but floats that follow the page between two cuts, by how far into the floats each of them
     * gets. No float is left where a page end is forced.
     */
    private List<Integer> floatsAlone(int placed, int start, int end) {
        BreakPoints.BreakPoint cut = cuts.get(end);
        if (placed >= cut.floats()) {
            return List.of();
        }
        List<Integer> pages = new ArrayList<>();
        int last = placed;
        for (int next = placed; next >= 0; ) {
            double height = heights.of(page[start] + 1 + pages.size(), name[start]);
            next = cuts.floats().placeAlone(last, cut.floats(), height, cut.forced());
            if (next == last) {
                break;
            }
            pages.add(next);
            last = next;
        }
        return pages;
    }

    private double notesHeight(int start, int placed) {
        return placed > notesPlaced[start] ? noteRule + cuts.notes().height(notesPlaced[start], placed) : 0;
    }

    /** The white space of the fullest page that begins here and ends without breaking a rule. */
    private double leastFree(int start) {
        double least = Double.POSITIVE_INFINITY;
        for (int end = start + 1; end < cuts.size(); end++) {
            double free = free(start, end);
            double left = free - notesHeight(start, cuts.get(end).notes());
            if (left >= -TOLERANCE && cuts.cost(start, end) < BreakPenalties.HYPHEN) {
                least = Math.min(least, left);
            }
            if (height(start) - cuts.height(start, end) < -LOOK_PAST
                    || cuts.get(end).forced()) {
                break;
            }
        }
        return least;
    }

    /** How far into the footnotes a page gets that has this much room left for them. */
    private int placeNotes(int from, int to, double room) {
        return cuts.notes().place(from, to, room - noteRule + TOLERANCE);
    }

    private List<Extent> extents() {
        List<Integer> ends = new ArrayList<>();
        for (int end = cuts.size() - 1; end > 0; end = previous[end]) {
            ends.add(end);
        }
        Collections.reverse(ends);
        List<Extent> extents = new ArrayList<>();
        for (int end : ends) {
            if (page[previous[end]] > extents.size()) {
                extents.add(empty(previous[end], floatsPlaced[previous[end]], floatsPlaced[previous[end]], true));
            }
            addPage(extents, end);
        }
        addPagesForNotes(extents);
        return extents;
    }

    private void addPage(List<Extent> extents, int end) {
        int start = previous[end];
        int from = floatsPlaced[start];
        int placed = floatsOnPage[end];
        double spare = free(start, end) - notesHeight(start, notesPlaced[end]) - floatsHeight(start, placed);
        extents.add(new Extent(
                cuts.get(start).item(),
                cuts.get(end).item(),
                notesPlaced[start],
                notesPlaced[end],
                from,
                placed,
                name[start],
                false,
                start == 0 || cuts.get(start).forced(),
                Math.max(0, spare)));
        for (int next : floatsAlone(placed, start, end)) {
            extents.add(empty(end, placed, next, false).named(name[start]));
            placed = next;
        }
    }

    /** A page without text before the one that begins at a cut. */
    private Extent empty(int start, int floatsFrom, int floatsTo, boolean blank) {
        int item = cuts.get(start).item();
        return new Extent(
                item, item, notesPlaced[start], notesPlaced[start], floatsFrom, floatsTo, name[start], blank, false, 0);
    }

    /** Footnotes that are left when the text has ended get pages of their own. */
    private void addPagesForNotes(List<Extent> extents) {
        int placed = notesPlaced[cuts.size() - 1];
        int floats = cuts.floats().count();
        int end = cuts.get(cuts.size() - 1).item();
        String last =
                extents.isEmpty() ? name[0] : extents.get(extents.size() - 1).page();
        while (placed < cuts.notes().count()) {
            int next = Math.max(placed + 1, placeNotes(placed, cuts.notes().count(), heights.of(extents.size(), last)));
            extents.add(new Extent(end, end, placed, next, floats, floats, last, false, false, 0));
            placed = next;
        }
    }
}

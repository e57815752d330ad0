package dev.broadsheet.typesetter.page.breaks;

import dev.broadsheet.typesetter.page.fragmentation.Footnotes;
import dev.broadsheet.typesetter.page.galley.ColumnSet;
import dev.broadsheet.typesetter.page.galley.ExactLength;
import dev.broadsheet.typesetter.page.galley.FlexibleContent;
import dev.broadsheet.typesetter.page.galley.Footnote;
import dev.broadsheet.typesetter.page.galley.Galley;
import dev.broadsheet.typesetter.page.galley.Item;
import dev.broadsheet.typesetter.page.penalty.BreakPenalties;
import dev.broadsheet.typesetter.page.penalty.ForcedBreak;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The places where a galley can be cut, including its two ends, with running totals from which the height between any two of
 * them is computed without visiting the items.
 */
final class BreakPoints {

    private static final Item.BreakOpportunity START =
            new Item.BreakOpportunity(0, 0, null, false, false, List.of(), Item.Repeated.NOTHING);
    private static final Item.BreakOpportunity END = new Item.BreakOpportunity(
            0, 0, new ForcedBreak(ForcedBreak.Side.ANY, ""), false, false, List.of(), Item.Repeated.NOTHING);

    /** Tolerance for comparing sums of the same heights, in pt. */
    private static final double SAME = 0.01;

    private final List<BreakPoint> cuts = new ArrayList<>();
    private final BitSet barriers = new BitSet();
    private final Footnotes notes;
    private final PageFloats floats;
    private final List<Integer> calls = new ArrayList<>();
    private final List<Item> items;
    private BreakPoint[] all = {};
    private Elasticity elasticity = Elasticity.NONE;
    private Resettings resettings = Resettings.NONE;
    private double pen;
    private @Nullable ColumnSet columns;
    private double columnsTop;
    private int place;
    private int lastNote = -1;
    private int barred;

    /**
     * A place where the galley can be cut. Heights are in pt.
     *
     * @param item index of the item after the cut
     * @param top height of all items before it, with the content repeated at the end of a page that ends here
     * @param start height of all items before the first visible one of a page that begins here; a margin at the beginning of
     *     the whole galley is kept, others are dropped
     * @param cost cost of a page end here
     * @param turn the forced page end here; null if a page may, but need not end
     * @param head height of the content repeated at the top of a page that begins here
     * @param notes number of footnote lines called before it
     * @param lastNote index of the first line of the last footnote called before it; -1 for none
     * @param floats number of page floats called before it
     * @param hanging side floats above the cut that reach below it
     * @param columns columns that contain the cut; null for none
     * @param place place of the cut in these columns
     * @param inText whether it is between two lines of a paragraph
     * @param barred number of page floats that must be placed before it
     */
    record BreakPoint(
            int item,
            double top,
            double start,
            double cost,
            @Nullable ForcedBreak turn,
            double head,
            int notes,
            int lastNote,
            int floats,
            List<Item.Hanging> hanging,
            @Nullable ColumnSet columns,
            int place,
            boolean inText,
            int barred) {

        boolean forced() {
            return turn != null;
        }
    }

    private BreakPoints(List<Item> items, double noteWidth, FlexibleContent leeway) {
        this.items = items;
        this.notes = new Footnotes(noteWidth);
        this.floats = new PageFloats(leeway);
    }

    /**
     * @param noteWidth width of the footnotes, in pt
     * @param line distance of the lines of the page grid, in pt; 0 for none
     * @param leeway content other than margins that may change its height
     */
    static BreakPoints of(Galley galley, double noteWidth, double line, FlexibleContent leeway) {
        List<Item> items = galley.items();
        BreakPoints list = new BreakPoints(items, noteWidth, leeway);
        list.add(0, START, 0);
        for (int i = 0; i < items.size(); i++) {
            list.item(items, i);
        }
        list.pen -= trailingGaps(items);
        list.add(items.size(), END, 0);
        list.all = list.cuts.toArray(list.all);
        int[] places = list.cuts.stream().mapToInt(BreakPoint::item).toArray();
        list.elasticity = Elasticity.of(items, line, places, leeway);
        list.resettings = Resettings.of(leeway.paragraphs(), places);
        return list;
    }

    /** Returns by how much margins may stretch or shrink. */
    Elasticity elasticity() {
        return elasticity;
    }

    /** Returns by how many lines paragraphs may be longer or shorter. */
    Resettings resettings() {
        return resettings;
    }

    List<Item> items() {
        return items;
    }

    /** Returns the height of the content between two cuts, with the content repeated above it. */
    double height(int from, int to) {
        BreakPoint start = get(from);
        BreakPoint end = get(to);
        if (start.columns() != null && start.columns() == end.columns()) {
            return start.columns().height(start.place(), end.place());
        }
        return end.top() - start.start() + start.head();
    }

    /** Returns that height with the floats that reach below the content. */
    double reach(int from, int to) {
        return height(from, to) + overhang(from, to);
    }

    /** Returns how far floats between two cuts reach below the second one. */
    double overhang(int from, int to) {
        return Item.Hanging.below(get(to).hanging(), get(from).item());
    }

    /**
     * Returns the cost of a page between two cuts: that of its end, which should not be beside a float of the page, and that
     * of a single line on it.
     */
    double cost(int from, int to) {
        boolean lone = to == from + 1 && get(from).inText() && get(to).inText();
        return get(to).cost()
                + (overhang(from, to) > 0 ? BreakPenalties.AVOID : 0)
                + (lone ? BreakPenalties.WIDOW : 0)
                + columnCost(get(from), get(to));
    }

    /**
     * Returns the cost of footnotes that do not end on the page of their call, or do not begin on it.
     *
     * @param placed index after the last footnote line on the page
     */
    double notesCost(int from, int to, int placed) {
        BreakPoint cut = get(to);
        double split = placed < cut.notes() ? notes.splitCost(placed) : 0;
        boolean apart = placed <= cut.lastNote() && cut.notes() > get(from).notes();
        return split + (apart ? BreakPenalties.WIDOW : 0);
    }

    /**
     * Returns the cost of floats that are placed after the page that calls them.
     *
     * @param to cut at which that page ends
     * @param placed index after the last float on it
     */
    double floatsCost(int to, int placed) {
        BreakPoint cut = get(to);
        return floats.lateness(placed, cut.floats()) + BreakPenalties.AVOID * Math.max(0, cut.barred() - placed);
    }

    /** Returns the cost of the column ends on a page. */
    private static double columnCost(BreakPoint start, BreakPoint end) {
        ColumnSet first = start.columns();
        ColumnSet last = end.columns();
        if (first == last) {
            return last == null ? 0 : last.cost(start.place(), end.place());
        }
        double after = first == null ? 0 : first.cost(start.place(), first.lastPlace());
        return after + (last == null ? 0 : last.cost(0, end.place()));
    }

    /** Returns the white space beside the last lines of a page that ends within columns. */
    double whiteBeside(int from, int to) {
        BreakPoint start = get(from);
        BreakPoint end = get(to);
        ColumnSet set = end.columns();
        return set == null ? 0 : set.white(start.columns() == set ? start.place() : 0, end.place());
    }

    /** Whether a page end is forced between two cuts. */
    boolean isForcedBetween(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (get(i).forced()) {
                return true;
            }
        }
        return false;
    }

    int size() {
        return all.length;
    }

    BreakPoint get(int index) {
        return all[index];
    }

    PageFloats floats() {
        return floats;
    }

    /** Returns the index of the first cut after the call of a float. */
    int call(int index) {
        return calls.get(index);
    }

    Footnotes notes() {
        return notes;
    }

    private void item(List<Item> items, int index) {
        Item item = items.get(index);
        for (Footnote note : Galley.notesOf(item)) {
            lastNote = notes.count();
            notes.add(note);
        }
        if (item instanceof Item.PageFloat own) {
            floats.add(own, index, isOpening());
            calls.add(cuts.size());
        } else if (item instanceof Item.FloatBarrier) {
            barred = floats.count();
            bar();
        } else if (item instanceof Item.ColumnsStart start) {
            columns = start.set();
            columnsTop = pen;
            place = 0;
        } else if (item instanceof Item.ColumnsEnd) {
            pen = columnsTop + (columns == null ? 0 : ExactLength.of(columns.height()));
            columns = null;
        } else if (item instanceof Item.BreakOpportunity cut && columns != null) {
            inColumns(columns, index + 1, cut);
        } else if (item instanceof Item.BreakOpportunity cut) {
            add(index + 1, cut, leadingGaps(items, index + 1));
        }
        pen += ExactLength.of(item.height());
    }

    /** Whether neither content nor a float precedes the next item after a forced page end. */
    private boolean isOpening() {
        BreakPoint last = cuts.get(cuts.size() - 1);
        boolean begins = cuts.size() == 1 || last.forced();
        return begins && floats.count() == last.floats() && pen - last.start() < SAME;
    }

    /** Marks a cut directly above as the place of a barrier. */
    private void bar() {
        int last = cuts.size() - 1;
        if (Math.abs(cuts.get(last).start() - pen) < SAME) {
            barriers.set(last);
        }
    }

    /** Whether floats called before a cut must be placed before the content that follows it. */
    boolean isBarrier(int cut) {
        return barriers.get(cut);
    }

    /** Adds a cut within columns: the content on either side of it is balanced separately. */
    private void inColumns(ColumnSet set, int item, Item.BreakOpportunity cut) {
        place++;
        double top = columnsTop + set.height(0, place);
        double start = columnsTop + set.height() - set.height(place, set.lastPlace());
        double cost = Math.max(cut.cost(), cut.columnCost());
        int floating = floats.count();
        cuts.add(new BreakPoint(
                item,
                top,
                start,
                cost,
                cut.turn(),
                0,
                notes.count(),
                lastNote,
                floating,
                List.of(),
                set,
                place,
                cut.inText(),
                barred));
    }

    private void add(int item, Item.BreakOpportunity cut, double gaps) {
        Item.Repeated repeated = cut.repeated();
        cuts.add(new BreakPoint(
                item,
                pen + repeated.above(),
                pen + gaps,
                cut.cost(),
                cut.turn(),
                repeated.below(),
                notes.count(),
                lastNote,
                floats.count(),
                cut.floats(),
                null,
                0,
                cut.inText(),
                barred));
    }

    /** Returns the height of the margins at the end of the galley, which need no room. */
    private static double trailingGaps(List<Item> items) {
        double sum = 0;
        for (int i = items.size() - 1; i > 0 && items.get(i) instanceof Item.Gap gap; i--) {
            sum += Math.max(0, gap.height());
        }
        return sum;
    }

    private static double leadingGaps(List<Item> items, int from) {
        double sum = 0;
        for (int i = from; i < items.size() && items.get(i) instanceof Item.Gap gap; i++) {
            sum += ExactLength.of(gap.height());
        }
        return sum;
    }
}

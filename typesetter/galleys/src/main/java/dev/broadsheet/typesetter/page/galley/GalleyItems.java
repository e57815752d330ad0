package dev.broadsheet.typesetter.page.galley;

import dev.broadsheet.typesetter.page.penalty.BreakPenalties;
import dev.broadsheet.typesetter.page.penalty.BreakPenalty;
import dev.broadsheet.typesetter.page.penalty.ForcedBreak;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The items of a galley under construction, down to the pen, with the floats beside them, and the items that wait until
 * content with a height follows.
 */
final class GalleyItems {

    private final List<Item> items = new ArrayList<>();
    private final List<Item> waiting = new ArrayList<>();
    private SideFloats floats = new SideFloats();
    private double pen;
    private Item.@Nullable ColumnsStart columns;

    boolean isEmpty() {
        return items.isEmpty();
    }

    /** Whether the last item is a page float that stays where it is called. */
    boolean endWithFloat() {
        return !items.isEmpty() && items.get(items.size() - 1) instanceof Item.PageFloat own && own.isInPlace();
    }

    /** Whether items wait for content that follows. */
    boolean isWaiting() {
        return !waiting.isEmpty();
    }

    double pen() {
        return pen;
    }

    Exclusions exclusions() {
        return floats.exclusions();
    }

    /** Adds an item without height that belongs to the content before it. */
    void add(Item item) {
        items.add(item);
    }

    /** Adds an item without height that belongs to the content that follows. */
    void attach(Item item) {
        waiting.add(item);
    }

    /** Adds the end of a box: it waits if other items do. */
    void end(Item item) {
        if (waiting.isEmpty()) {
            items.add(item);
        } else {
            waiting.add(item);
        }
    }

    /** Adds a float, which following margins may still move down. @param y pen after the margins so far */
    void attachFloat(Item.Overlay item, Exclusions.Area room, double y) {
        floats.attach(item, room, y);
        waiting.add(item);
    }

    /** Keeps boxes that are positioned on a page before its forced end on that page. */
    void keepPinned() {
        List<Item> pinned =
                waiting.stream().filter(Item.Pinned.class::isInstance).toList();
        items.addAll(pinned);
        waiting.removeAll(pinned);
    }

    private void advance(double height) {
        pen += ExactLength.of(height);
    }

    /** Adds a margin. */
    void gap(double height) {
        gap(new Item.Gap(height));
    }

    void gap(Item.Gap gap) {
        addFloats(pen + gap.height());
        items.add(gap);
        advance(gap.height());
    }

    /** Adds padding and border. */
    void pad(double height) {
        double left = height;
        while (floats.beginsAbove(pen + left)) {
            left -= pushTo(floats.nextTop());
            addFloat(floats.next(pen));
        }
        if (left != 0) {
            items.add(new Item.Pad(left));
            advance(left);
        }
    }

    /** Adds space down to a position of the galley. */
    void padTo(double y) {
        pad(Math.max(0, y - pen));
    }

    /** Moves the pen down to a position, if it is above. @return by how much */
    private double pushTo(double y) {
        double missing = Math.max(0, y - pen);
        if (missing > 0) {
            items.add(new Item.Pad(missing));
            advance(missing);
        }
        return missing;
    }

    /** Moves the pen to the next float that begins above a position. @return whether there is one */
    boolean reachFloat(double y) {
        boolean found = floats.beginsAbove(y);
        if (found) {
            pushTo(floats.nextTop());
        }
        return found;
    }

    /** Adds the float that has been reached. */
    void addFloat() {
        addFloat(floats.next(pen));
    }

    private void addFloat(Item.Overlay own) {
        items.add(own);
        floats.placed(items.size() - 1);
    }

    /** Adds the floats that begin above a position. */
    void addFloats(double until) {
        while (floats.beginsAbove(until)) {
            addFloat();
        }
    }

    void cut(
            BreakPenalty cost,
            @Nullable ForcedBreak turn,
            boolean columnForced,
            boolean inText,
            Item.Repeated repeated) {
        items.add(new Item.BreakOpportunity(
                cost.page(), cost.column(), turn, columnForced, inText, floats.below(pen), repeated));
    }

    int size() {
        return items.size();
    }

    /**
     * Removes the cost of one {@code break-inside: avoid} from break opportunities.
     *
     * @param from index of the first item of the box; break opportunities before its content are left as they are
     */
    void allowCuts(int from) {
        boolean inside = false;
        for (int i = from; i < items.size(); i++) {
            inside |= items.get(i) instanceof Item.Piece || items.get(i) instanceof Item.Pad;
            if (inside && items.get(i) instanceof Item.BreakOpportunity cut) {
                items.set(i, cut.costing(Math.max(0, cut.cost() - BreakPenalties.AVOID)));
            }
        }
    }

    void piece(Item.Piece piece) {
        addFloats(pen + piece.height());
        items.add(piece);
        advance(piece.height());
    }

    void columnFloat(Item.ColumnFloat own) {
        items.add(own);
        floats.exclusions().push(pen, own.height());
        advance(own.height());
    }

    /**
     * Adds the waiting items here, except floats that begin lower.
     *
     * @param parted cost of a page end between the floats and the content beside them; null if no page can end there
     * @param passing whether items after the last float continue to wait
     */
    void settle(@Nullable BreakPenalty parted, boolean passing) {
        floats.settle(pen);
        List<Item> standing = passing ? waiting.subList(0, lastFloat() + 1) : waiting;
        for (Item item : standing) {
            if (item instanceof Item.Anchor anchor) {
                anchor.containing().anchoredAt(pen);
            }
            if (item instanceof Item.Overlay own && floats.isWaiting(item)) {
                settle(own, parted);
            } else {
                items.add(item);
            }
        }
        standing.clear();
    }

    /** Returns the index of the last float among the waiting items; -1 for none. */
    private int lastFloat() {
        int index = waiting.size() - 1;
        while (index >= 0 && !floats.isAmong(waiting.get(index))) {
            index--;
        }
        return index;
    }

    /** Adds a float and, as a last resort, a break opportunity between it and the content beside it. */
    private void settle(Item.Overlay own, @Nullable BreakPenalty parted) {
        if (!floats.take()) {
            return;
        }
        addFloat(own);
        if (parted != null && !floats.isAnyWaiting()) {
            cut(parted, null, false, false, Item.Repeated.NOTHING);
        }
    }

    /** Adds the waiting items here unchanged. */
    void flush() {
        items.addAll(waiting);
        waiting.clear();
    }

    /** Begins columns, which have floats of their own, for the content up to {@link #endColumns}. */
    void beginColumns(ColumnSpec spec) {
        floats = new SideFloats();
        columns = new Item.ColumnsStart(new ColumnSet(spec, List.of(), 0, 0));
        waiting.add(columns);
    }

    /** Returns the columns in which the next content is set; null for none. */
    @Nullable
    ColumnSpec columns() {
        return columns == null ? null : columns.set().spec();
    }

    /** Whether the current columns have no content yet. */
    boolean areColumnsEmpty() {
        return columns != null && waiting.contains(columns);
    }

    /** @param most height of a page */
    void endColumns(double most) {
        Item.ColumnsStart start = Objects.requireNonNull(columns, "endColumns: there are none");
        floats = new SideFloats();
        columns = null;
        if (!waiting.remove(start)) {
            flush();
            int first = items.lastIndexOf(start) + 1;
            ColumnSet set = new ColumnSet(start.set().spec(), items, first, most);
            items.set(first - 1, new Item.ColumnsStart(set));
            items.add(new Item.ColumnsEnd());
            advance(set.height() - set.total());
        }
    }

    /** @param page name of the first page; empty for none */
    Galley galley(String page) {
        return new Galley(items, page);
    }
}

package dev.broadsheet.typesetter.page.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The items of a galley that is being written, down to the pen, with the floats beside them, and those that wait until
 * something with a height follows.
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

    /** Whether a float that is in its place is last. */
    boolean endWithFloat() {
        return !items.isEmpty() && items.get(items.size() - 1) instanceof Item.PageFloat own && own.isInPlace();
    }

    /** Whether anything waits for what follows. */
    boolean isWaiting() {
        return !waiting.isEmpty();
    }

    double pen() {
        return pen;
    }

    Exclusions exclusions() {
        return floats.exclusions();
    }

    /** Something without height that belongs to what is before it. */
    void add(Item item) {
        items.add(item);
    }

    /** Something without height that belongs to what follows. */
    void attach(Item item) {
        waiting.add(item);
    }

    /** The end of a box: of one that waits too, or else of one that is in place. */
    void end(Item item) {
        if (waiting.isEmpty()) {
            items.add(item);
        } else {
            waiting.add(item);
        }
    }

    /** A float; the margin that follows may still move it down. @param y where the pen would be by the margins so far */
    void attachFloat(Item.Overlay item, Exclusions.Area room, double y) {
        floats.attach(item, room, y);
        waiting.add(item);
    }

    /** What is positioned on a page before its end is forced stays on that page. */
    void keepPinned() {
        List<Item> pinned =
                waiting.stream().filter(Item.Pinned.class::isInstance).toList();
        items.addAll(pinned);
        waiting.removeAll(pinned);
    }

    private void advance(double height) {
        pen += Exact.of(height);
    }

    /** A margin. */
    void gap(double height) {
        gap(new Item.Gap(height));
    }

    void gap(Item.Gap gap) {
        addFloats(pen + gap.height());
        items.add(gap);
        advance(gap.height());
    }

    /** Padding and border. */
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

    /** Keeps room down to a height of the column. */
    void padTo(double y) {
        pad(Math.max(0, y - pen));
    }

    /** Moves the pen down to where it is not yet. @return by how much */
    private double pushTo(double y) {
        double missing = Math.max(0, y - pen);
        if (missing > 0) {
            items.add(new Item.Pad(missing));
            advance(missing);
        }
        return missing;
    }

    /** Moves the pen to the next float that begins above a height. @return whether there is one */
    boolean reachFloat(double y) {
        boolean found = floats.beginsAbove(y);
        if (found) {
            pushTo(floats.nextTop());
        }
        return found;
    }

    /** Places the float that has been reached here. */
    void addFloat() {
        addFloat(floats.next(pen));
    }

    private void addFloat(Item.Overlay own) {
        items.add(own);
        floats.placed(items.size() - 1);
    }

    /** Floats that begin beside what is next, down to a height. */
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

    /** Page ends behind the first thing that has a height, from an item on, no longer cost what one box asks for. */
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
     * Places what waits here, unless it is a float that begins lower.
     *
     * @param parted cost of a page end between the floats and what would be beside them; null where there can be none
     * @param passing whether what comes after the floats will be lower
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

    /** Index of the last float that waits among other things; -1 for none. */
    private int lastFloat() {
        int index = waiting.size() - 1;
        while (index >= 0 && !floats.isAmong(waiting.get(index))) {
            index--;
        }
        return index;
    }

    /** When nothing better is left, a page may end between a float and what would be beside it. */
    private void settle(Item.Overlay own, @Nullable BreakPenalty parted) {
        if (!floats.take()) {
            return;
        }
        addFloat(own);
        if (parted != null && !floats.isAnyWaiting()) {
            cut(parted, null, false, false, Item.Repeated.NOTHING);
        }
    }

    /** Places what waits here, as it is. */
    void flush() {
        items.addAll(waiting);
        waiting.clear();
    }

    /** What follows, up to {@link #endColumns}, is set in columns, and beside floats of their own. */
    void beginColumns(ColumnSpec spec) {
        floats = new SideFloats();
        columns = new Item.ColumnsStart(new ColumnSet(spec, List.of(), 0, 0));
        waiting.add(columns);
    }

    /** The columns in which what follows is set; null for none. */
    @Nullable
    ColumnSpec columns() {
        return columns == null ? null : columns.set().spec();
    }

    /** Whether nothing is in the columns yet. */
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
            items.add(new Item.ColumnsEnd(set));
            advance(set.height() - set.total());
        }
    }

    /** @param page name of the first page; empty for none */
    Galley galley(String page) {
        return new Galley(items, page);
    }
}

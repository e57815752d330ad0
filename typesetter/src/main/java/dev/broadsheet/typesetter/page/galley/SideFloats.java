package dev.broadsheet.typesetter.page.galley;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The floats of a galley that is being written, in the order of the source: first those that are among its items, then
 * those that begin lower than the pen, because others leave no room for them here, and last those that wait until the
 * pen is.
 */
final class SideFloats {

    private static final double TOLERANCE = 0.01;

    private final Exclusions exclusions = new Exclusions();
    private final Deque<Lower> lower = new ArrayDeque<>();
    private final Deque<Waiting> waiting = new ArrayDeque<>();

    /** @param margin of the float above its box, in pt */
    private record Lower(Item.Overlay item, double margin) {}

    /**
     * A float that a margin may still move down.
     *
     * @param pen where it was when the float came
     * @param drop distance of the float's margin box below it
     */
    private record Waiting(Item.Overlay item, double pen, double drop) {}

    Exclusions exclusions() {
        return exclusions;
    }

    void attach(Item.Overlay item, Exclusions.Area room, double pen) {
        waiting.add(new Waiting(item, pen, room.top() - pen));
        exclusions.add(room);
    }

    /** The pen is fixed, at last. */
    void settle(double pen) {
        if (waiting.isEmpty()) {
            return;
        }
        exclusions.moveDown(waiting.stream().map(own -> pen - own.pen()).toList());
    }

    /** Whether an item is the first float that waits. */
    boolean isWaiting(Item item) {
        return !waiting.isEmpty() && waiting.getFirst().item() == item;
    }

    /** Whether an item is one of the floats that wait. */
    boolean isAmong(Item item) {
        return waiting.stream().anyMatch(own -> own.item() == item);
    }

    /** Takes the first float that waits. @return whether it begins at the pen, rather than lower */
    boolean take() {
        Waiting own = waiting.removeFirst();
        if (lower.isEmpty() && own.drop() < TOLERANCE) {
            return true;
        }
        lower.add(new Lower(own.item(), own.item().y() - own.drop()));
        return false;
    }

    boolean isAnyWaiting() {
        return !waiting.isEmpty();
    }

    /** Whether the next float begins above a height. */
    boolean beginsAbove(double y) {
        return !lower.isEmpty() && nextTop() < y - TOLERANCE;
    }

    /** Where the next float begins. */
    double nextTop() {
        return exclusions.nextTop();
    }

    /** Takes the next float, to be among the items where the pen is. */
    Item.Overlay next(double pen) {
        Lower own = lower.removeFirst();
        return own.item().at(nextTop() - pen + own.margin());
    }

    /** The float that was taken last is among the items. */
    void placed(int item) {
        exclusions.placed(item);
    }

    /** Those that reach below a height. */
    List<Item.Hanging> below(double y) {
        return exclusions.below(y);
    }
}

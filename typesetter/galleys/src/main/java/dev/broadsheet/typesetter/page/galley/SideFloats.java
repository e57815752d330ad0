package dev.broadsheet.typesetter.page.galley;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The floats of a galley under construction, in source order: first those among its items, then those that begin below the
 * pen, because previous floats leave no room at the pen, and last those that wait until the pen is fixed.
 */
final class SideFloats {

    private static final double TOLERANCE = 0.01;

    private final Exclusions exclusions = new Exclusions();
    private final Deque<Lower> lower = new ArrayDeque<>(1);
    private final Deque<Waiting> waiting = new ArrayDeque<>(1);

    /** A float that begins below the pen. @param margin margin above its box, in pt */
    private record Lower(Item.Overlay item, double margin) {}

    /**
     * A float that a margin may still move down.
     *
     * @param pen pen when the float was added
     * @param drop distance of the float's margin box below that pen
     */
    private record Waiting(Item.Overlay item, double pen, double drop) {}

    Exclusions exclusions() {
        return exclusions;
    }

    void attach(Item.Overlay item, Exclusions.Area room, double pen) {
        waiting.add(new Waiting(item, pen, room.top() - pen));
        exclusions.add(room);
    }

    /** Moves the waiting floats to the pen, which is fixed. */
    void settle(double pen) {
        if (waiting.isEmpty()) {
            return;
        }
        exclusions.moveDown(waiting.stream().map(own -> pen - own.pen()).toList());
    }

    /** Whether an item is the first waiting float. */
    boolean isWaiting(Item item) {
        return !waiting.isEmpty() && waiting.getFirst().item() == item;
    }

    /** Whether an item is one of the waiting floats. */
    boolean isAmong(Item item) {
        return !waiting.isEmpty() && waiting.stream().anyMatch(own -> own.item() == item);
    }

    /** Removes the first waiting float. @return whether it begins at the pen, rather than lower */
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

    /** Whether the next float below the pen begins above a position. */
    boolean beginsAbove(double y) {
        return !lower.isEmpty() && nextTop() < y - TOLERANCE;
    }

    /** Returns the position at which the next float begins. */
    double nextTop() {
        return exclusions.nextTop();
    }

    /** Removes and returns the next float, relative to the pen. */
    Item.Overlay next(double pen) {
        Lower own = lower.removeFirst();
        return own.item().at(nextTop() - pen + own.margin());
    }

    /** Records the item index of the float that was removed last. */
    void placed(int item) {
        exclusions.placed(item);
    }

    /** Returns the floats among the items that reach below a position. */
    List<Item.Hanging> below(double y) {
        return exclusions.below(y);
    }
}

package dev.broadsheet.typesetter.box;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The levels of headings in the tags: the first is 1 and none is skipped (ISO 14289-1, 7.4.2), whatever levels the
 * source has.
 */
final class HeadingLevels {

    private static final int LOWEST = 6;

    private final Deque<Integer> open = new ArrayDeque<>();

    /** @param level 1 to 6 of the next heading of the source */
    int next(int level) {
        while (!open.isEmpty() && open.peek() >= level) {
            open.pop();
        }
        open.push(level);
        return Math.min(LOWEST, open.size());
    }
}

package dev.broadsheet.typesetter.pdf.structure;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Maps heading levels of the source to those of headings that are drawn: the first is 1 and none is skipped (ISO 14289-1, 7.4.2).
 */
final class HeadingLevels {

    private static final int LOWEST = 6;

    private final Deque<Integer> open = new ArrayDeque<>();

    /** @param level level of the next heading of the source, 1 or more */
    int next(int level) {
        while (!open.isEmpty() && open.peek() >= level) {
            open.pop();
        }
        open.push(level);
        return Math.min(LOWEST, open.size());
    }
}

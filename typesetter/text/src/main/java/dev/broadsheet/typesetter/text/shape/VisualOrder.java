package dev.broadsheet.typesetter.text.shape;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.ToIntFunction;

/** Reorders a line from logical to visual order; UAX #9, rule L2. */
public final class VisualOrder {

    private VisualOrder() {}

    public static <T> List<T> of(List<T> logical, ToIntFunction<T> level) {
        int highest = 0;
        for (T item : logical) {
            highest = Math.max(highest, level.applyAsInt(item));
        }
        if (highest == 0) {
            return logical;
        }
        List<T> visual = new ArrayList<>(logical);
        for (int turn = highest; turn > 0; turn--) {
            reverseRuns(visual, level, turn);
        }
        return visual;
    }

    private static <T> void reverseRuns(List<T> items, ToIntFunction<T> level, int lowest) {
        for (int start = 0; start < items.size(); ) {
            int end = start;
            while (end < items.size() && level.applyAsInt(items.get(end)) >= lowest) {
                end++;
            }
            Collections.reverse(items.subList(start, end));
            start = Math.max(end, start + 1);
        }
    }
}

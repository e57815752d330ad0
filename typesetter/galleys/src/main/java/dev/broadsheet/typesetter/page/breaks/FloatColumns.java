package dev.broadsheet.typesetter.page.breaks;

import dev.broadsheet.typesetter.page.fragmentation.Slot;
import dev.broadsheet.typesetter.page.fragmentation.Slots;
import java.util.ArrayList;
import java.util.List;

/**
 * Divides floats among the columns of a page without text: those that span all columns are above or below the others, which are
 * in columns as equally high as possible.
 *
 * @param first the first column without text
 * @param name name of the page
 */
record FloatColumns(PageFloats floats, Slots slots, Slot first, String name) {

    /**
     * Returns the columns of the next floats for which the page has room; one float at least.
     *
     * @param from index of the first float
     * @param to index after the last float
     * @param room height of the page, in pt
     */
    List<Ending.Alone> place(int from, int to, double room) {
        boolean whole = first.isShared() && first.column() == 0;
        int above = whole ? acrossFrom(from, to, room) : from;
        double left = room - floats.heightAway(from, above);
        List<Integer> ends = columns(above, to, left);
        int last = ends.get(ends.size() - 1);
        if (last == from) {
            return List.of(new Ending.Alone(first, from + 1));
        }
        if (whole && last > above) {
            ends.set(ends.size() - 1, acrossFrom(last, to, left - highest(above, ends)));
        }
        return alone(from, ends);
    }

    /** Returns the index after the floats from one index on that span all columns and have room together. */
    private int acrossFrom(int from, int to, double room) {
        int end = from;
        while (end < to && floats.isAcross(end) && floats.fits(from, end + 1, room)) {
            end++;
        }
        return end;
    }

    /** Returns the index after the floats of each column: as many as have room, in the lowest columns that hold them. */
    private List<Integer> columns(int from, int to, double room) {
        List<Integer> fullest = ends(from, to, room);
        int end = fullest.get(fullest.size() - 1);
        List<Integer> ends = ends(from, end, 0);
        while (ends.get(ends.size() - 1) < end) {
            ends = ends(from, end, nextHeight(from, end, ends));
        }
        return ends;
    }

    private List<Integer> ends(int from, int to, double height) {
        List<Integer> ends = new ArrayList<>();
        int end = from;
        for (int column = first.column(); column < first.columns(); column++) {
            int start = end;
            while (end < to && !(first.isShared() && floats.isAcross(end)) && floats.fits(start, end + 1, height)) {
                end++;
            }
            ends.add(end);
        }
        return ends;
    }

    /** Returns the least height with which one of the columns has a float more. */
    private double nextHeight(int from, int to, List<Integer> ends) {
        double least = Double.POSITIVE_INFINITY;
        int start = from;
        for (int end : ends) {
            least = end < to ? Math.min(least, floats.heightAway(start, end + 1)) : least;
            start = end;
        }
        return least;
    }

    private double highest(int from, List<Integer> ends) {
        double highest = 0;
        int start = from;
        for (int end : ends) {
            highest = Math.max(highest, floats.heightAway(start, end));
            start = end;
        }
        return highest;
    }

    private List<Ending.Alone> alone(int from, List<Integer> ends) {
        List<Ending.Alone> alone = new ArrayList<>();
        Slot slot = first;
        int start = from;
        for (int end : ends) {
            if (end > start) {
                alone.add(new Ending.Alone(slot, end));
            }
            slot = slots.next(slot, name);
            start = end;
        }
        return alone;
    }
}

package dev.broadsheet.typesetter.page;

import java.util.List;

/** The free room in one margin of a page. */
final class MarginRoom {

    /** Gap between two notes, in pt. */
    private static final double GAP = 4;

    private final List<Stretch> taken;
    private final double height;

    /** A vertical stretch of the page area, in pt from its top. */
    record Stretch(double top, double bottom) {}

    /**
     * @param taken stretches that other content occupies
     * @param height height of the page area, in pt
     */
    MarginRoom(List<Stretch> taken, double height) {
        this.taken = taken;
        this.height = height;
    }

    /**
     * Returns the tops of notes: each beside its call, lower if another note is there, or higher where the page ends. A note
     * without room gets a top with which it exceeds the page.
     *
     * @param wishes preferred tops of the notes
     * @param heights heights of the notes
     */
    double[] tops(double[] wishes, double[] heights) {
        double[] tops = new double[wishes.length];
        double pen = 0;
        for (int i = 0; i < tops.length; i++) {
            tops[i] = below(Math.max(pen, wishes[i]), heights[i]);
            pen = tops[i] + heights[i] + GAP;
        }
        double limit = height;
        for (int i = tops.length - 1; i >= 0; i--) {
            if (tops[i] + heights[i] > limit) {
                tops[i] = above(limit, heights[i]);
            }
            limit = tops[i] - GAP;
        }
        pen = 0;
        for (int i = 0; i < tops.length; i++) {
            tops[i] = below(Math.max(pen, tops[i]), heights[i]);
            pen = tops[i] + heights[i] + GAP;
        }
        return tops;
    }

    /** Returns the first position at or below {@code from} where {@code length} is free. */
    private double below(double from, double length) {
        double y = from;
        for (Stretch other : taken) {
            if (y < other.bottom() + GAP && y + length > other.top() - GAP) {
                y = other.bottom() + GAP;
            }
        }
        return y;
    }

    /** Returns the last position where {@code length} is free and ends at or above {@code limit}. */
    private double above(double limit, double length) {
        double y = limit - length;
        for (int i = taken.size() - 1; i >= 0; i--) {
            Stretch other = taken.get(i);
            if (y < other.bottom() + GAP && y + length > other.top() - GAP) {
                y = other.top() - GAP - length;
            }
        }
        return y;
    }
}

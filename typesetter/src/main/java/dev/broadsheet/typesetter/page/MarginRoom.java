package dev.broadsheet.typesetter.page;

import java.util.List;

/** The margin of a page, of which others may have taken some. */
final class MarginRoom {

    /** Between two notes, in pt. */
    private static final double GAP = 4;

    private final List<Stretch> taken;
    private final double height;

    /** From one height of the page to another, in pt. */
    record Stretch(double top, double bottom) {}

    /** @param height of the page, in pt */
    MarginRoom(List<Stretch> taken, double height) {
        this.taken = taken;
        this.height = height;
    }

    /**
     * Where notes are: each beside its call, or lower where another is, or higher where the page ends. What has no
     * room is below the page's end.
     *
     * @param wishes heights at which the notes want to begin
     * @param heights of the notes
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

    /** The first free height from one on. */
    private double below(double from, double length) {
        double y = from;
        for (Stretch other : taken) {
            if (y < other.bottom() + GAP && y + length > other.top() - GAP) {
                y = other.bottom() + GAP;
            }
        }
        return y;
    }

    /** The last free height for what has to end at one. */
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

package dev.broadsheet.chart.draw;

/** A straight line in a drawing, in px. */
record Segment(double x1, double y1, double x2, double y2) {

    /** Whether a part of it is in a box. */
    boolean crosses(Box box) {
        double[] share = {0, 1};
        return clip(x2 - x1, box.left() - x1, box.right() - x1, share)
                && clip(y2 - y1, box.top() - y1, box.bottom() - y1, share);
    }

    /** Reduces the share of the line to what is between two edges; false if nothing is left (Liang and Barsky). */
    private static boolean clip(double length, double low, double high, double[] share) {
        if (length == 0) {
            return low <= 0 && high >= 0;
        }
        share[0] = Math.max(share[0], Math.min(low / length, high / length));
        share[1] = Math.min(share[1], Math.max(low / length, high / length));
        return share[0] <= share[1];
    }
}

package dev.broadsheet.chart.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Labels at the ends of lines, moved apart where they would overlap. */
final class EndLabels {

    private static final int ROUNDS = 60;

    /** A label: the vertical position of its line's end, and the height of its text. */
    static final class Label {
        final double wished;
        final double height;
        final int series;
        final List<String> lines;
        double middle;

        Label(double wished, int series, List<String> lines) {
            this.wished = wished;
            this.height = lines.size() * DrawingArea.LEADING;
            this.series = series;
            this.lines = lines;
            this.middle = wished;
        }

        /** Of the letters of a line. */
        double baseline(int line) {
            return middle - height / 2 + DrawingArea.LEADING - 4 + line * DrawingArea.LEADING;
        }
    }

    private EndLabels() {}

    /** Moves overlapping labels as little as needed, between two edges if they fit there. */
    static List<Label> settle(List<Label> labels, double top, double bottom) {
        List<Label> sorted = new ArrayList<>(labels);
        sorted.sort(Comparator.comparingDouble((Label label) -> label.wished).thenComparingInt(label -> label.series));
        for (int round = 0; round < ROUNDS; round++) {
            push(sorted);
            keepWithin(sorted, top, bottom);
        }
        down(sorted);
        return sorted;
    }

    private static void push(List<Label> sorted) {
        for (int i = 1; i < sorted.size(); i++) {
            Label above = sorted.get(i - 1);
            Label below = sorted.get(i);
            double missing = (above.height + below.height) / 2 - (below.middle - above.middle);
            if (missing > 0) {
                above.middle -= missing / 2;
                below.middle += missing / 2;
            }
        }
    }

    private static void keepWithin(List<Label> sorted, double top, double bottom) {
        for (Label label : sorted) {
            label.middle = Math.min(label.middle, bottom - label.height / 2);
            label.middle = Math.max(label.middle, top + label.height / 2);
        }
    }

    /** Moves labels that still overlap down, even beyond the lower edge. */
    private static void down(List<Label> sorted) {
        for (int i = 1; i < sorted.size(); i++) {
            Label above = sorted.get(i - 1);
            Label below = sorted.get(i);
            below.middle = Math.max(below.middle, above.middle + (above.height + below.height) / 2);
        }
    }
}

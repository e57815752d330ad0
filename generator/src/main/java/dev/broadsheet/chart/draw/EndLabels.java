package dev.broadsheet.chart.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Labels beside each other's lines, moved apart where they would touch. */
final class EndLabels {

    private static final int ROUNDS = 60;

    /** A label: where its line ends, and how high its text is. */
    static final class Label {
        final double wished;
        final double height;
        final int series;
        final List<String> lines;
        double middle;

        Label(double wished, int series, List<String> lines) {
            this.wished = wished;
            this.height = lines.size() * Sheet.LEADING;
            this.series = series;
            this.lines = lines;
            this.middle = wished;
        }
    }

    private EndLabels() {}

    /** Moves labels as little as needed, between two edges if they have room there. */
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

    /** What is still too near goes down, whatever the lower edge. */
    private static void down(List<Label> sorted) {
        for (int i = 1; i < sorted.size(); i++) {
            Label above = sorted.get(i - 1);
            Label below = sorted.get(i);
            below.middle = Math.max(below.middle, above.middle + (above.height + below.height) / 2);
        }
    }
}

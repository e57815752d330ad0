package dev.broadsheet.chart.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Labels at the ends of lines, moved apart where they would overlap. */
final class EndLabels {

    private static final int ROUNDS = 60;

    /** How far labels may be above and below a plot. */
    private static final double ABOVE = 14;

    private static final double BELOW = 4;

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

        /** Draws a line from the mark to the label if it is not beside its mark. */
        void leader(Svg svg, double from, double to) {
            if (Math.abs(middle - wished) > DrawingArea.LEADING / 2 + 1) {
                svg.line(from, wished, to, middle, "muted", 0.75);
            }
        }

        /** Of the letters of a line. */
        double baseline(int line) {
            return middle - height / 2 + DrawingArea.LEADING - 4 + line * DrawingArea.LEADING;
        }
    }

    private EndLabels() {}

    /** Returns the height of a plot beside which labels fit. */
    static double height(List<List<String>> labels) {
        return labels.stream().mapToInt(List::size).sum() * DrawingArea.LEADING - ABOVE - BELOW;
    }

    /** Moves labels apart beside a plot. */
    static List<Label> settle(List<Label> labels, Frame frame) {
        return settle(labels, frame.top() - ABOVE, frame.bottom() + BELOW);
    }

    /** Moves overlapping labels as little as needed, between two edges if they fit there. */
    static List<Label> settle(List<Label> labels, double top, double bottom) {
        List<Label> sorted = new ArrayList<>(labels);
        sorted.sort(Comparator.comparingDouble((Label label) -> label.wished).thenComparingInt(label -> label.series));
        for (int round = 0; round < ROUNDS; round++) {
            push(sorted);
            keepWithin(sorted, top, bottom);
        }
        down(sorted);
        if (sorted.stream().mapToDouble(label -> label.height).sum() <= bottom - top) {
            up(sorted, bottom);
        }
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

    /** Moves labels up from the lower edge. */
    private static void up(List<Label> sorted, double bottom) {
        double free = bottom;
        for (int i = sorted.size() - 1; i >= 0; i--) {
            Label label = sorted.get(i);
            label.middle = Math.min(label.middle, free - label.height / 2);
            free = label.middle - label.height / 2;
        }
    }
}

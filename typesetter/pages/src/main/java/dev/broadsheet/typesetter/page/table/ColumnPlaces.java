package dev.broadsheet.typesetter.page.table;

import java.util.Arrays;

/** The horizontal positions of a table's columns; the first is at the right if text runs from right to left. */
final class ColumnPlaces {

    private final double[] widths;
    private final double[] starts;
    private final double gap;
    private final double whole;
    private final boolean rightToLeft;

    /**
     * @param widths widths of the columns, in source order, in pt
     * @param gap space around and between columns, in pt
     */
    ColumnPlaces(double[] widths, double gap, boolean rightToLeft) {
        this.widths = widths.clone();
        this.gap = gap;
        this.whole = Arrays.stream(widths).sum() + gap * (widths.length + 1);
        this.rightToLeft = rightToLeft;
        this.starts = new double[widths.length + 1];
        starts[0] = gap;
        for (int i = 0; i < widths.length; i++) {
            starts[i + 1] = starts[i] + (widths[i] + gap);
        }
    }

    /** Returns the width of all columns with the gaps. */
    double width() {
        return whole;
    }

    /** Returns the width of a cell. */
    double width(TableGrid.Slot slot) {
        return slot.columnSpan() == 1
                ? widths[slot.column()]
                : starts[Math.min(widths.length, slot.lastColumn())] - starts[slot.column()] - gap;
    }

    /** Returns the left edge of a cell, from the left edge of the table. */
    double x(TableGrid.Slot slot) {
        double before = starts[slot.column()];
        return rightToLeft ? width() - before - width(slot) : before;
    }
}

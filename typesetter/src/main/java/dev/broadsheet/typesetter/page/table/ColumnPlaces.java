package dev.broadsheet.typesetter.page.table;

import java.util.Arrays;

/** The horizontal positions of a table's columns; the first is at the right if text runs from right to left. */
final class ColumnPlaces {

    private final double[] widths;
    private final double gap;
    private final boolean rightToLeft;

    /**
     * @param widths widths of the columns, in source order, in pt
     * @param gap space around and between columns, in pt
     */
    ColumnPlaces(double[] widths, double gap, boolean rightToLeft) {
        this.widths = widths.clone();
        this.gap = gap;
        this.rightToLeft = rightToLeft;
    }

    /** Returns the width of all columns with the gaps. */
    double width() {
        return Arrays.stream(widths).sum() + gap * (widths.length + 1);
    }

    /** Returns the width of a cell. */
    double width(TableGrid.Slot slot) {
        double width = gap * (slot.cell().columnSpan() - 1);
        for (int i = slot.column(); i < Math.min(widths.length, slot.lastColumn()); i++) {
            width += widths[i];
        }
        return width;
    }

    /** Returns the left edge of a cell, from the left edge of the table. */
    double x(TableGrid.Slot slot) {
        double before = gap;
        for (int i = 0; i < slot.column(); i++) {
            before += widths[i] + gap;
        }
        return rightToLeft ? width() - before - width(slot) : before;
    }
}

package dev.broadsheet.typesetter.page.table;

import java.util.Arrays;

/** Where the columns of a table are: the first at the left, or at the right where text runs from right to left. */
final class ColumnPlaces {

    private final double[] widths;
    private final double gap;
    private final boolean rightToLeft;

    /**
     * @param widths in pt, in the order of the source
     * @param gap around and between columns, in pt
     */
    ColumnPlaces(double[] widths, double gap, boolean rightToLeft) {
        this.widths = widths.clone();
        this.gap = gap;
        this.rightToLeft = rightToLeft;
    }

    /** All columns with the gaps. */
    double width() {
        return Arrays.stream(widths).sum() + gap * (widths.length + 1);
    }

    /** Width of a cell. */
    double width(TableGrid.Slot slot) {
        double width = gap * (slot.cell().columnSpan() - 1);
        for (int i = slot.column(); i < Math.min(widths.length, slot.lastColumn()); i++) {
            width += widths[i];
        }
        return width;
    }

    /** Left edge of a cell, from the table's left. */
    double x(TableGrid.Slot slot) {
        double before = gap;
        for (int i = 0; i < slot.column(); i++) {
            before += widths[i] + gap;
        }
        return rightToLeft ? width() - before - width(slot) : before;
    }
}

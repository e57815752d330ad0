package dev.broadsheet.typesetter.page.grid;

import dev.broadsheet.typesetter.box.BlockBox;

/** The grid area of an item, in tracks from the first implicit one; spans are at least 1. */
record Slot(BlockBox box, int row, int column, int rowSpan, int columnSpan) {

    int lastRow() {
        return row + rowSpan;
    }

    int lastColumn() {
        return column + columnSpan;
    }
}

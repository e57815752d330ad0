package dev.broadsheet.typesetter.page.table;

import dev.broadsheet.typesetter.box.TableBox;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which cell is where; HTML, section 4.9.12.1. */
public final class TableGrid {

    private final List<List<Slot>> rows = new ArrayList<>();
    private final Set<Long> taken = new HashSet<>();
    private int columns;

    /** A cell with the number of its first column and row; its row span ends with the table. */
    record Slot(TableBox.Cell cell, int row, int column, int rowSpan) {
        int lastColumn() {
            return column + cell.columnSpan();
        }

        int lastRow() {
            return row + rowSpan;
        }
    }

    public TableGrid(List<TableBox.Row> source) {
        for (int i = 0; i < source.size(); i++) {
            rows.add(row(source, i));
        }
    }

    private List<Slot> row(List<TableBox.Row> source, int row) {
        List<Slot> slots = new ArrayList<>();
        int column = 0;
        for (TableBox.Cell cell : source.get(row).cells()) {
            while (taken.contains(key(row, column))) {
                column++;
            }
            int rowSpan = rowSpan(source, row, cell);
            Slot slot = new Slot(cell, row, column, rowSpan);
            take(slot);
            slots.add(slot);
            column = slot.lastColumn();
            columns = Math.max(columns, column);
        }
        return slots;
    }

    /** Cells do not span from one row group into the next. */
    private static int rowSpan(List<TableBox.Row> source, int row, TableBox.Cell cell) {
        int span = 1;
        while (span < cell.rowSpan()
                && row + span < source.size()
                && source.get(row + span).group() == source.get(row).group()) {
            span++;
        }
        return span;
    }

    private void take(Slot slot) {
        for (int row = slot.row() + 1; row < slot.lastRow(); row++) {
            for (int column = slot.column(); column < slot.lastColumn(); column++) {
                taken.add(key(row, column));
            }
        }
    }

    private static long key(int row, int column) {
        return (long) row << 20 | column;
    }

    int columns() {
        return columns;
    }

    int rows() {
        return rows.size();
    }

    List<Slot> row(int index) {
        return rows.get(index);
    }

    /** The first row after this one that no cell from above reaches into. */
    int endOfBand(int row) {
        int end = row + 1;
        for (int i = row; i < end; i++) {
            for (Slot slot : rows.get(i)) {
                end = Math.max(end, slot.lastRow());
            }
        }
        return end;
    }
}

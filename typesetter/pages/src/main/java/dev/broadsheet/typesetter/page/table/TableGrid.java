package dev.broadsheet.typesetter.page.table;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.box.TableBox;
import dev.broadsheet.typesetter.css.grammar.Keyword;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.css.style.OuterStyles;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The positions of cells in the rows and columns of a table; HTML, section 4.9.12.1. */
public final class TableGrid {

    private final List<List<Slot>> rows = new ArrayList<>();
    private final Set<Long> taken = new HashSet<>();
    private final List<TableBox.Column> columnBoxes;
    private int columns;

    /** A cell with the indices of its first row and column, and the number of its columns. */
    record Slot(TableBox.Cell cell, int row, int column, int columnSpan) {
        int rowSpan() {
            return cell.rowSpan();
        }

        int lastColumn() {
            return column + columnSpan;
        }

        int lastRow() {
            return row + cell.rowSpan();
        }
    }

    private TableGrid(List<TableBox.Row> source, List<TableBox.Column> columnBoxes) {
        this.columnBoxes = columnBoxes;
        for (int i = 0; i < source.size(); i++) {
            rows.add(row(source.get(i), i));
        }
        merge();
    }

    /** Merges columns in which no cell begins and that have no box with those before them, as of {@code colspan="100"}. */
    private void merge() {
        BitSet begun = new BitSet();
        begun.set(0, Math.min(columns, columnBoxes.size()));
        rows.forEach(row -> row.forEach(slot -> begun.set(slot.column())));
        if (begun.cardinality() == columns) {
            return;
        }
        int[] before = new int[columns + 1];
        for (int i = 0; i < columns; i++) {
            before[i + 1] = before[i] + (begun.get(i) ? 1 : 0);
        }
        taken.clear();
        rows.forEach(row -> row.replaceAll(slot -> {
            int first = before[slot.column()];
            return new Slot(slot.cell(), slot.row(), first, before[slot.lastColumn()] - first);
        }));
        rows.forEach(row -> row.forEach(this::take));
        columns = before[columns];
    }

    /** Returns the grid of head, body and foot; missing cells are empty if borders collapse, since these belong to the cells. */
    public static TableGrid of(TableBox table) {
        List<TableBox.Row> source = TableLayout.ordered(table);
        TableGrid grid = new TableGrid(source, table.columns());
        if (table.style().borderCollapse() == Keyword.BorderCollapse.COLLAPSE) {
            for (int row = 0; row < source.size(); row++) {
                grid.complete(row, source.get(row).style());
            }
        }
        return grid;
    }

    private void complete(int row, ComputedStyle style) {
        BitSet full = new BitSet();
        rows.get(row).forEach(slot -> full.set(slot.column(), slot.lastColumn()));
        for (int column = 0; column < columns && !taken.isEmpty(); column++) {
            full.set(column, full.get(column) || taken.contains(key(row, column)));
        }
        int from = full.nextClearBit(0);
        while (from < columns) {
            int next = full.nextSetBit(from);
            int to = next < 0 ? columns : next;
            ComputedStyle own = OuterStyles.anonymous(style, Keyword.Display.TABLE_CELL);
            BlockBox nothing = new BlockBox(own, List.of(), Optional.empty(), List.of(), Optional.empty());
            rows.get(row).add(new Slot(new TableBox.Cell(nothing, to - from, 1), row, from, to - from));
            from = full.nextClearBit(to);
        }
    }

    private List<Slot> row(TableBox.Row source, int row) {
        List<Slot> slots = new ArrayList<>(source.cells().size());
        int column = 0;
        for (TableBox.Cell cell : source.cells()) {
            while (taken.contains(key(row, column))) {
                column++;
            }
            Slot slot = new Slot(cell, row, column, cell.columnSpan());
            take(slot);
            slots.add(slot);
            column = slot.lastColumn();
            columns = Math.max(columns, column);
        }
        return slots;
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

    /** Returns the styles of the column group and the column in which a cell begins, if they have boxes. */
    List<ComputedStyle> columnStyles(Slot slot) {
        if (slot.column() >= columnBoxes.size()) {
            return List.of();
        }
        TableBox.Column column = columnBoxes.get(slot.column());
        return column.hasOwnStyle()
                ? Stream.concat(column.groupStyle().stream(), Stream.of(column.style()))
                        .toList()
                : List.of(column.style());
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

    /** Returns the index of the first row after this one into which no cell from above extends. */
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

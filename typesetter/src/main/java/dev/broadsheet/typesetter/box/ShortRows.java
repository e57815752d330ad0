package dev.broadsheet.typesetter.box;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Rows with fewer columns than others of their table. Tagged tables have none; ISO 14289-2, section 8.2.5.26. */
final class ShortRows {

    private final List<TaggedRow> rows = new ArrayList<>();

    private record TaggedRow(TableBox.Group group, List<TableBox.Cell> cells, Tag tag) {}

    void add(TableBox.Group group, List<TableBox.Cell> cells, Tag tag) {
        rows.add(new TaggedRow(group, cells, tag));
    }

    /** Adds an empty cell to the structure element of each short row. */
    void complete() {
        int[] columns = columns();
        int most = IntStream.of(columns).max().orElse(0);
        for (int row = 0; row < columns.length; row++) {
            int missing = most - columns[row];
            if (missing > 0) {
                Tag empty = rows.get(row).tag().child("TD").use();
                if (missing > 1) {
                    empty.attribute("Table", "ColSpan", missing);
                }
            }
        }
    }

    /** Returns the number of columns of each row, with those of cells that span rows from above. */
    private int[] columns() {
        int[] columns = new int[rows.size()];
        for (int row = 0; row < columns.length; row++) {
            for (TableBox.Cell cell : rows.get(row).cells()) {
                for (int below = row; below < row + cell.rowSpan() && isOfGroup(below, row); below++) {
                    columns[below] += cell.columnSpan();
                }
            }
        }
        return columns;
    }

    /** Whether a row exists and is in the row group of another, with which spans end. */
    private boolean isOfGroup(int row, int other) {
        return row < rows.size() && rows.get(row).group() == rows.get(other).group();
    }
}

package dev.broadsheet.typesetter.box.build;

import dev.broadsheet.typesetter.box.TableBox;
import dev.broadsheet.typesetter.box.tag.Tag;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Rows with fewer columns than others of their table. Tagged tables have none; ISO 14289-2, section 8.2.5.26. */
final class ShortRows {

    private final List<TaggedRow> rows = new ArrayList<>();

    private record TaggedRow(List<TableBox.Cell> cells, Tag tag) {}

    void add(List<TableBox.Cell> cells, Tag tag) {
        rows.add(new TaggedRow(cells, tag));
    }

    /** Adds empty cells to the structure element of each short row, one for each run of free columns. */
    void complete() {
        List<BitSet> columns = columns();
        int most = columns.stream().mapToInt(BitSet::length).max().orElse(0);
        for (int row = 0; row < rows.size(); row++) {
            BitSet full = columns.get(row);
            int from = full.nextClearBit(0);
            while (from < most) {
                int next = full.nextSetBit(from);
                int to = next < 0 ? most : next;
                addEmpty(rows.get(row).tag(), to - from);
                from = full.nextClearBit(to);
            }
        }
    }

    private static void addEmpty(Tag row, int span) {
        Tag empty = row.child("TD").use();
        if (span > 1) {
            empty.attribute("Table", "ColSpan", span);
        }
    }

    /** Returns the columns of each row that have a cell, with those of cells that span rows from above. */
    private List<BitSet> columns() {
        List<BitSet> columns = rows.stream().map(row -> new BitSet()).toList();
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (TableBox.Cell cell : rows.get(row).cells()) {
                column = columns.get(row).nextClearBit(column);
                int end = column + cell.columnSpan();
                for (int below = row; below < row + cell.rowSpan(); below++) {
                    columns.get(below).set(column, end);
                }
                column = end;
            }
        }
        return columns;
    }
}

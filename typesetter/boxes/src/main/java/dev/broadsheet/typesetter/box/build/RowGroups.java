package dev.broadsheet.typesetter.box.build;

import dev.broadsheet.typesetter.box.Label;
import dev.broadsheet.typesetter.box.TableBox;
import dev.broadsheet.typesetter.box.tag.Tag;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects the rows of a table by row groups, in source order. A cell spans rows of its group only; HTML, section 4.9.12.1. */
final class RowGroups {

    private final List<TableBox.Row> rows = new ArrayList<>();
    private final List<TaggedRow> group = new ArrayList<>();
    private final ShortRows shortRows = new ShortRows();

    /** A row whose group has not ended. */
    record TaggedRow(TableBox.Group kind, ComputedStyle style, List<Label> labels, List<TaggedCell> cells, Tag tag) {}

    /** A cell whose row span is not yet limited. */
    record TaggedCell(TableBox.Cell cell, Tag tag) {

        /** Returns the cell, and sets its row span in its structure element. @param rows number of rows from its first on */
        TableBox.Cell within(int rows) {
            int span = Math.min(cell.rowSpan(), rows);
            if (span > 1) {
                tag.attribute("Table", "RowSpan", span);
            }
            return span == cell.rowSpan() ? cell : new TableBox.Cell(cell.content(), cell.columnSpan(), span);
        }
    }

    /** Adds a row to the current group. */
    void add(TaggedRow row) {
        group.add(row);
    }

    /** Ends the current group. @param style its style; empty for rows that are children of the table */
    void end(Optional<ComputedStyle> style) {
        int count = group.size();
        int filled = filled();
        for (int i = 0; i < count; i++) {
            TaggedRow row = group.get(i);
            int left = Math.max(1, filled - i);
            List<TableBox.Cell> cells =
                    row.cells().stream().map(cell -> cell.within(left)).toList();
            shortRows.add(cells, row.tag());
            TableBox.Row alone = TableBox.Row.alone(row.kind(), row.style(), row.labels(), cells);
            boolean first = i == 0;
            boolean last = i == count - 1;
            rows.add(style.map(own -> alone.in(own, first, last)).orElse(alone));
        }
        group.clear();
    }

    /** Returns the number of rows up to the last one with cells of its own: no cell needs to span those below. */
    private int filled() {
        int filled = group.size();
        while (filled > 0 && group.get(filled - 1).cells().isEmpty()) {
            filled--;
        }
        return filled;
    }

    /** Ends the table: adds empty cells to the structure elements of short rows, and returns the rows. */
    List<TableBox.Row> complete() {
        end(Optional.empty());
        shortRows.complete();
        return rows;
    }
}

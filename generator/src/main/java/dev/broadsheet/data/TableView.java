package dev.broadsheet.data;

import dev.broadsheet.source.SourcePosition;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A table as readers see it: some columns and rows, numbers as a language writes them.
 *
 * @param columns in order
 * @param rows in order
 * @param totals rows that are sums, which come last
 * @param order of the rows, if it is that of a column
 */
public record TableView(List<Column> columns, List<Row> rows, List<Row> totals, Optional<Order> order) {

    public TableView {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
    }

    /**
     * A column.
     *
     * @param label as readers see it
     * @param numeric whether it holds numbers
     */
    public record Column(String label, boolean numeric) {}

    /**
     * A row.
     *
     * @param cells texts
     * @param values numbers of the cells in full, as JSON has them; empty where there is none
     * @param marked whether it stands out
     * @param markedCells indexes of cells that stand out
     */
    public record Row(List<String> cells, List<String> values, boolean marked, Set<Integer> markedCells) {

        public Row {
            cells = List.copyOf(cells);
            values = List.copyOf(values);
            markedCells = Set.copyOf(markedCells);
        }
    }

    /**
     * The order of rows.
     *
     * @param column that is shown, by its index
     * @param down whether the largest comes first
     */
    public record Order(int column, boolean down) {}

    /**
     * Something that an author asks for.
     *
     * @param text as it is written
     * @param position where
     */
    public record Wish(String text, SourcePosition position) {}

    /**
     * All that an author asks for of a table.
     *
     * @param columns such as {@code rate as Rate | 1 decimal}; all when there are none
     * @param where conditions
     * @param sort a column, behind a minus sign for the largest first; empty text for the order of the data
     * @param rows most rows
     * @param total conditions of rows that come last
     * @param highlight conditions of rows, and behind a comma the column of a cell
     */
    public record Wishes(
            List<Wish> columns, List<Wish> where, Wish sort, int rows, List<Wish> total, List<Wish> highlight) {}
}

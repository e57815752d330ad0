package dev.broadsheet.data;

import dev.broadsheet.source.SourcePosition;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A table as readers see it: selected columns and rows, with formatted numbers.
 *
 * @param columns the columns in order
 * @param rows the rows in order
 * @param totals the total rows, which come last
 * @param order the sort order, if rows are sorted by a column
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
     * @param label the heading
     * @param numeric whether its values are numbers
     */
    public record Column(String label, boolean numeric) {}

    /**
     * A row.
     *
     * @param cells the formatted texts
     * @param values the exact numbers of the cells in JSON syntax; empty strings for cells without one
     * @param marked whether it is highlighted
     * @param markedCells the indexes of highlighted cells
     */
    public record Row(List<String> cells, List<String> values, boolean marked, Set<Integer> markedCells) {

        public Row {
            cells = List.copyOf(cells);
            values = List.copyOf(values);
            markedCells = Set.copyOf(markedCells);
        }
    }

    /**
     * A sort order.
     *
     * @param column its index among the columns
     * @param down whether it is descending
     */
    public record Order(int column, boolean down) {}

    /**
     * An option set by the author.
     *
     * @param text the text as written
     * @param position its position in the source
     */
    public record Option(String text, SourcePosition position) {}

    /**
     * The author's options for a table.
     *
     * @param columns the columns, such as {@code rate as Rate | 1 decimal}; empty for all
     * @param where the conditions that rows must satisfy
     * @param sort the column to sort by, after a minus sign for descending order; empty text for the order of the data
     * @param rows the maximum number of rows
     * @param total the conditions of total rows, which come last
     * @param highlight the conditions of highlighted rows; a column after a comma selects a cell
     */
    public record Options(
            List<Option> columns,
            List<Option> where,
            Option sort,
            int rows,
            List<Option> total,
            List<Option> highlight) {}
}

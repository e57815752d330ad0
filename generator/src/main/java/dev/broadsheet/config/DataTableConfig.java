package dev.broadsheet.config;

import dev.broadsheet.source.SourcePosition;
import java.util.List;

/**
 * What an author asks for in a block of a table.
 *
 * @param title caption; empty when it has none
 * @param data path of a file, or a table
 * @param columns that are shown, in order, such as {@code rate as Rate | 1 decimal}; all when there are none
 * @param where conditions that rows meet
 * @param sort column by whose values rows are in order, the largest first behind a minus sign; may be empty
 * @param rows most rows that are shown
 * @param highlight conditions of rows, and behind a comma the column of a cell
 * @param total conditions of rows that are sums, which come last whatever the order
 * @param sortable whether readers of the site may put it into another order
 * @param source where the data come from
 * @param note what readers have to know of them
 * @param size {@code wide}, {@code full}, {@code margin}, or empty
 * @param id by which links find it; may be empty
 * @param position of the block
 */
public record DataTableConfig(
        String title,
        ChartConfig.ChartData data,
        List<LocatedValue<String>> columns,
        List<LocatedValue<String>> where,
        LocatedValue<String> sort,
        int rows,
        List<LocatedValue<String>> highlight,
        List<LocatedValue<String>> total,
        boolean sortable,
        String source,
        String note,
        String size,
        LocatedValue<String> id,
        SourcePosition position) {

    public DataTableConfig {
        columns = List.copyOf(columns);
        where = List.copyOf(where);
        highlight = List.copyOf(highlight);
        total = List.copyOf(total);
    }

    /** The same with other texts. */
    public DataTableConfig with(String newTitle, String newSource, String newNote) {
        return new DataTableConfig(
                newTitle, data, columns, where, sort, rows, highlight, total, sortable, newSource, newNote, size, id,
                position);
    }
}

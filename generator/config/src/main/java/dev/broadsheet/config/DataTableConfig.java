package dev.broadsheet.config;

import dev.broadsheet.source.SourcePosition;
import java.util.List;

/**
 * The content of a table block.
 *
 * @param title the caption; empty if it has none
 * @param data the path of a file, or a table in place
 * @param columns the shown columns in order, such as {@code rate as Rate | 1 decimal}; all if there are none
 * @param where conditions for rows
 * @param sort the column by which rows are sorted, in descending order if preceded by a minus sign; may be empty
 * @param rows the maximal number of rows that are shown
 * @param highlight conditions for emphasised rows, optionally with a comma and the column of the emphasised cell
 * @param total conditions for rows of totals, which always come last
 * @param sortable whether readers of the site can sort the table
 * @param source the source of the data
 * @param note a note for readers on the data
 * @param size {@code wide}, {@code full}, {@code margin}, or empty
 * @param id the id for links; may be empty
 * @param position the position of the block
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

    /** Returns a copy with other texts. */
    public DataTableConfig with(String newTitle, String newSource, String newNote) {
        return new DataTableConfig(
                newTitle, data, columns, where, sort, rows, highlight, total, sortable, newSource, newNote, size, id,
                position);
    }
}

package dev.broadsheet.data;

import dev.broadsheet.source.Limits;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks that apply to tables in all formats. */
final class TableShape {

    private TableShape() {}

    /** Reports duplicate column names. */
    static void check(DataText source, List<Cell> head) throws DataFault {
        Map<String, Cell> seen = new HashMap<>();
        for (Cell column : head) {
            Cell first = seen.putIfAbsent(column.text(), column);
            if (first != null) {
                throw source.fault(
                        "BS-DATA-005",
                        column.offset(),
                        column.text().isEmpty()
                                ? "two columns have no name"
                                : "two columns are called '" + column.text() + "'",
                        "give each column a name of its own");
            }
        }
    }

    static DataFault tooManyRows(DataText source, int offset) {
        return source.fault(
                "BS-DATA-013",
                offset,
                "the table has more than " + Limits.DATA_ROWS + " rows",
                "keep the rows that the article needs in a file of its own");
    }

    static DataFault tooManyColumns(DataText source, int offset) {
        return source.fault(
                "BS-DATA-013",
                offset,
                "the table has more than " + Limits.DATA_COLUMNS + " columns",
                "keep the columns that the article needs in a file of its own");
    }
}

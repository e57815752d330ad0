package dev.broadsheet.markdown;

import dev.broadsheet.chart.Facets;
import dev.broadsheet.config.ChartConfig;
import dev.broadsheet.config.LocatedValue;
import dev.broadsheet.data.Cell;
import dev.broadsheet.data.DataFault;
import dev.broadsheet.data.DataTable;
import dev.broadsheet.source.SourcePosition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Assigns the rows of a table to the panels of a chart of small multiples. */
final class FacetTable {

    /** The column index of an omitted key; the panels then form a single row or column. */
    private static final int NONE = -1;

    private final ChartConfig.Facets wanted;
    private final DataTable table;
    private final int row;
    private final int column;

    FacetTable(ChartConfig config, DataTable table) throws DataFault {
        this.wanted = config.facets();
        this.table = table;
        this.row = index(wanted.rows());
        this.column = index(wanted.columns());
        if (row == column) {
            throw new DataFault(
                    "BS-CHART-004",
                    wanted.columns().position(),
                    "rows and columns are of the same column of the data",
                    "name two different ones, or delete one of the keys");
        }
    }

    private int index(LocatedValue<String> name) throws DataFault {
        return name.value().isEmpty() ? NONE : table.column(name.value(), name.position());
    }

    SourcePosition position() {
        return wanted.first().position();
    }

    /** Returns the indexes of the table's columns with names of panels. */
    Set<Integer> columns() {
        Set<Integer> columns = new HashSet<>(List.of(row, column));
        columns.remove(NONE);
        return columns;
    }

    /** Returns the name of the panel of a table row. */
    String name(List<Cell> cells) {
        return name(text(cells, row), text(cells, column));
    }

    private static String text(List<Cell> cells, int at) {
        return at == NONE ? "" : cells.get(at).text();
    }

    private static String name(String row, String column) {
        return row.isEmpty() || column.isEmpty() ? row + column : row + ", " + column;
    }

    /** Returns the names of the panels' rows and columns in the order of the table. */
    Facets facets() {
        return new Facets(texts(row), texts(column));
    }

    private List<String> texts(int at) {
        return table.rows().stream().map(cells -> text(cells, at)).distinct().toList();
    }

    /** Returns the names of all panels, row by row. */
    static List<String> names(Facets facets) {
        List<String> names = new ArrayList<>();
        facets.rows().forEach(row -> facets.columns().forEach(column -> names.add(name(row, column))));
        return names;
    }

    /** Returns the names of the panels' row and column that a series belongs to, by which an author may highlight it. */
    static Stream<String> names(Facets facets, int series) {
        if (facets.isEmpty()) {
            return Stream.empty();
        }
        int columns = facets.columns().size();
        return Stream.of(facets.rows().get(series / columns), facets.columns().get(series % columns));
    }
}

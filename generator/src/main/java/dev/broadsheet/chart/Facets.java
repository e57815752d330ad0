package dev.broadsheet.chart;

import java.util.List;

/**
 * The names of rows and columns of small charts. The series of a chart that has them are those of the first row, then those of the
 * second, and so on.
 */
public record Facets(List<String> rows, List<String> columns) {

    /** A chart that is one. */
    public static final Facets NONE = new Facets(List.of(), List.of());

    public Facets {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Which series is in a panel. */
    public int series(int row, int column) {
        return row * columns.size() + column;
    }
}

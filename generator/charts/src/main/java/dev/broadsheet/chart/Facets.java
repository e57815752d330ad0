package dev.broadsheet.chart;

import java.util.List;

/** The names of the rows and columns of small multiples. The series of the chart are in row-major order. */
public record Facets(List<String> rows, List<String> columns) {

    /** The facets of a single chart. */
    public static final Facets NONE = new Facets(List.of(), List.of());

    public Facets {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** Returns the index of the series of a panel. */
    public int series(int row, int column) {
        return row * columns.size() + column;
    }
}

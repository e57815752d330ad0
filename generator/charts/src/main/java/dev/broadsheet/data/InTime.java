package dev.broadsheet.data;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Puts rows in the order of time, so that the first and the last of them do not depend on the order in the file. */
final class InTime {

    private static final double UNKNOWN = Double.NEGATIVE_INFINITY;

    private InTime() {}

    /**
     * Returns rows in the order of their times, from old to new. Their times are in the first column in which they differ; if that
     * has anything else, they keep their order.
     *
     * @param shown the column of the values, which are not times
     */
    static List<List<Cell>> of(List<List<Cell>> rows, int shown) {
        int columns = rows.isEmpty() ? 0 : rows.get(0).size();
        int time = IntStream.range(0, columns)
                .filter(column -> column != shown && differ(rows, column))
                .findFirst()
                .orElse(-1);
        if (time < 0 || rows.stream().anyMatch(row -> start(row, time) == UNKNOWN)) {
            return rows;
        }
        return rows.stream()
                .sorted(Comparator.comparingDouble(row -> start(row, time)))
                .toList();
    }

    private static boolean differ(List<List<Cell>> rows, int column) {
        String first = rows.get(0).get(column).text();
        return rows.stream().anyMatch(row -> !row.get(column).text().equals(first));
    }

    private static double start(List<Cell> row, int column) {
        return Times.start(row.get(column).text()).orElse(UNKNOWN);
    }
}

package dev.broadsheet.data;

import dev.broadsheet.diagnostic.DidYouMean;
import dev.broadsheet.source.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/**
 * A condition on rows: a value or a range of values in a column.
 *
 * @param column the name of the column
 * @param value the value as written in the cell; the first value of a range
 * @param until the last value of a range; empty for a single value
 * @param position the position of the condition in the source
 */
public record Condition(String column, String value, String until, SourcePosition position) {

    private static final String STRETCH = "..";

    /**
     * Parses {@code year=2024} or {@code year=2020..2024}.
     *
     * @throws DataFault if the text is not a condition
     */
    public static Condition of(String text, SourcePosition position) throws DataFault {
        int equals = text.indexOf('=');
        String column = equals < 0 ? "" : text.substring(0, equals).strip();
        String value = equals < 0 ? "" : text.substring(equals + 1).strip();
        if (column.isEmpty() || value.isEmpty()) {
            throw new DataFault(
                    "BS-DATA-010",
                    position,
                    "'" + text + "' is not a condition",
                    "write column=value, as year=2024, or a stretch as year=2020..2024");
        }
        int stretch = value.indexOf(STRETCH);
        return stretch <= 0 || stretch + STRETCH.length() == value.length()
                ? new Condition(column, value, "", position)
                : new Condition(
                        column,
                        value.substring(0, stretch).strip(),
                        value.substring(stretch + STRETCH.length()).strip(),
                        position);
    }

    /**
     * Returns the rows that satisfy all conditions.
     *
     * @throws DataFault if there is none
     */
    public static List<List<Cell>> rows(DataTable table, List<Condition> conditions) throws DataFault {
        List<List<Cell>> rows = table.rows();
        for (Condition condition : conditions) {
            rows = condition.filter(table, rows);
        }
        return rows;
    }

    private List<List<Cell>> filter(DataTable table, List<List<Cell>> rows) throws DataFault {
        int index = table.column(column, position);
        List<List<Cell>> met = new ArrayList<>();
        for (List<Cell> row : rows) {
            if (isMetBy(row.get(index).text())) {
                met.add(row);
            }
        }
        if (met.isEmpty()) {
            Set<String> there = new TreeSet<>();
            rows.forEach(row -> there.add(row.get(index).text()));
            throw new DataFault(
                    "BS-DATA-007",
                    position,
                    "no row of '" + table.name() + "' has " + shown(),
                    DidYouMean.hint(value, there, "the rows have " + few(there)));
        }
        return met;
    }

    private String shown() {
        return column + "=" + value + (until.isEmpty() ? "" : STRETCH + until);
    }

    private static String few(Set<String> values) {
        List<String> all = List.copyOf(values);
        List<String> ends = all.size() <= 6
                ? new TreeSet<>(all).stream().toList()
                : new TreeSet<>(all).stream().limit(5).toList();
        return all.size() <= 6
                ? DidYouMean.list(ends)
                : String.join(", ", ends) + " and " + (all.size() - 5) + " others";
    }

    private boolean isMetBy(String cell) {
        return until.isEmpty() ? isSame(cell, value) : compare(value, cell) <= 0 && compare(cell, until) <= 0;
    }

    private static boolean isSame(String cell, String wanted) {
        return cell.equals(wanted) || cell.equalsIgnoreCase(wanted);
    }

    private static int compare(String a, String b) {
        OptionalDouble first = NumberReader.of(false).read(a);
        OptionalDouble second = NumberReader.of(false).read(b);
        return first.isPresent() && second.isPresent()
                ? Double.compare(first.getAsDouble(), second.getAsDouble())
                : a.compareTo(b);
    }
}

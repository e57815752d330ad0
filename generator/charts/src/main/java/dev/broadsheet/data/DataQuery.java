package dev.broadsheet.data;

import dev.broadsheet.diagnostic.DidYouMean;
import dev.broadsheet.source.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;

/**
 * A query for one value: {@code rates.csv: country=Kenya, year=2024 | percent}. Conditions select rows and a plain name selects
 * the column; without a name it is the only column without a condition. An aggregation and a number format may follow a bar.
 */
public final class DataQuery {

    private final String path;
    private final String column;
    private final List<Condition> conditions;
    private final List<String> steps;
    private final SourcePosition position;

    private DataQuery(
            String path, String column, List<Condition> conditions, List<String> steps, SourcePosition position) {
        this.path = path;
        this.column = column;
        this.conditions = conditions;
        this.steps = steps;
        this.position = position;
    }

    /** Returns the path of the file, as written. */
    public String path() {
        return path;
    }

    /** @throws DataFault if the text is not a query */
    public static DataQuery of(String text, SourcePosition position) throws DataFault {
        List<String> parts = List.of(text.replace("\\|", "|").split("\\|", -1));
        String question = parts.get(0);
        int colon = question.indexOf(':');
        String path = (colon < 0 ? question : question.substring(0, colon)).strip();
        List<Condition> conditions = new ArrayList<>();
        String column = "";
        for (String item : colon < 0
                ? List.<String>of()
                : List.of(question.substring(colon + 1).split(","))) {
            if (item.indexOf('=') >= 0) {
                conditions.add(Condition.of(item.strip(), position));
            } else if (!item.isBlank() && column.isEmpty()) {
                column = item.strip();
            }
        }
        if (path.isEmpty()) {
            throw malformed("it names no file", position);
        }
        List<String> steps =
                parts.subList(1, parts.size()).stream().map(String::strip).toList();
        return new DataQuery(path, column, conditions, steps, position);
    }

    private static DataFault malformed(String why, SourcePosition position) {
        return new DataFault(
                "BS-DATA-010",
                position,
                "the value cannot be read: " + why,
                "write {{data rates.csv: country=Kenya, year=2024 | percent}}");
    }

    /** Returns the result, formatted in a language. */
    public String answer(DataTable table, NumberFormats formats) throws DataFault {
        Optional<Aggregation> aggregation = steps.isEmpty() ? Optional.empty() : Aggregation.of(steps.get(0));
        List<List<Cell>> rows = Condition.rows(table, conditions);
        int index = column(table);
        NumberStyle style = NumberStyle.of(aggregation.isPresent() ? steps.subList(1, steps.size()) : steps, position);
        if (aggregation.isPresent()) {
            double value = aggregation.get().apply(table, index, InTime.of(rows, index), conditions, position);
            return aggregation.get().isShare() ? style.share(value, formats) : style.aggregated(value, formats);
        }
        Cell cell = only(table, rows).get(index);
        OptionalDouble number = style.isText() ? OptionalDouble.empty() : number(table, cell, style);
        return number.isPresent() ? style.write(number.getAsDouble(), formats) : cell.text();
    }

    /** Returns the number to format; empty if the cell is shown as it is, like text and years without a number format. */
    private OptionalDouble number(DataTable table, Cell cell, NumberStyle style) throws DataFault {
        if (NumberReader.isMissing(cell.text())) {
            throw new DataFault(
                    "BS-DATA-007",
                    position,
                    "the cell of '" + table.name() + "' on line "
                            + table.position(cell).line() + " is empty",
                    "fill it in, or choose another");
        }
        int shown = column(table);
        if (style.isPlain() && (!table.isNumeric(shown) || table.isYears(shown))) {
            return OptionalDouble.empty();
        }
        return table.number(cell);
    }

    private List<Cell> only(DataTable table, List<List<Cell>> rows) throws DataFault {
        if (rows.size() == 1) {
            return rows.get(0);
        } else if (rows.isEmpty()) {
            throw new DataFault(
                    "BS-DATA-007",
                    position,
                    "'" + table.name() + "' has no row",
                    "add one below the names of its columns");
        }
        throw new DataFault(
                "BS-DATA-008",
                position,
                rows.size() + " rows of '" + table.name() + "' match, the first two on lines "
                        + table.position(rows.get(0).get(0)).line() + " and "
                        + table.position(rows.get(1).get(0)).line(),
                "add a condition, as year=2024; or write | sum, | mean, | change or the like");
    }

    private int column(DataTable table) throws DataFault {
        if (!column.isEmpty()) {
            return table.column(column, position);
        }
        Set<String> named = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        conditions.forEach(condition -> named.add(condition.column()));
        List<String> left =
                table.columns().stream().filter(name -> !named.contains(name)).toList();
        if (left.size() != 1) {
            throw new DataFault(
                    "BS-DATA-010",
                    position,
                    left.isEmpty()
                            ? "each column of '" + table.name() + "' has a condition, and none is left to show"
                            : "'" + table.name() + "' has several possible columns: " + DidYouMean.list(left),
                    "name the column: {{data " + path + ": " + (left.isEmpty() ? "…" : left.get(0)) + ", …}}");
        }
        return table.column(left.get(0), position);
    }
}

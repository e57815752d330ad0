package dev.broadsheet.data;

import dev.broadsheet.source.SourcePosition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * An aggregation of several cells.
 *
 * @param name the name, such as {@code sum}
 * @param of for a share, the column whose condition does not apply to the total; empty for the total of the whole column
 */
record Aggregation(String name, String of) {

    private static final List<String> NAMES = List.of("sum", "mean", "least", "most", "count", "first", "last");

    static Optional<Aggregation> of(String step) {
        String[] words = step.split("\\s+", 3);
        String rest = step.substring(words[0].length()).strip();
        if (words[0].equals("share")) {
            return Optional.of(new Aggregation(
                    "share", rest.startsWith("of ") ? rest.substring(3).strip() : rest));
        } else if (step.equals("change") || step.equals("change percent") || NAMES.contains(step)) {
            return Optional.of(new Aggregation(step, ""));
        }
        return Optional.empty();
    }

    /** Whether the result is a fraction, shown as a percentage. */
    boolean isShare() {
        return name.equals("share") || name.equals("change percent");
    }

    double apply(
            DataTable table, int column, List<List<Cell>> rows, List<Condition> conditions, SourcePosition position)
            throws DataFault {
        List<Double> values = values(table, column, rows);
        if (values.isEmpty()) {
            throw new DataFault(
                    "BS-DATA-007",
                    position,
                    "none of the selected cells has a number",
                    "choose others, or fill them in");
        }
        double first = values.get(0);
        double last = values.get(values.size() - 1);
        return switch (name) {
            case "mean" -> sum(values) / values.size();
            case "least" -> values.stream().mapToDouble(v -> v).min().orElseThrow();
            case "most" -> values.stream().mapToDouble(v -> v).max().orElseThrow();
            case "count" -> values.size();
            case "first" -> first;
            case "last" -> last;
            case "change" -> difference(last, first);
            case "change percent" -> divided(difference(last, first), first, position);
            case "share" ->
                divided(sum(values), sum(values(table, column, whole(table, conditions, position))), position);
            default -> sum(values);
        };
    }

    private List<List<Cell>> whole(DataTable table, List<Condition> conditions, SourcePosition position)
            throws DataFault {
        if (of.isEmpty()) {
            return table.rows();
        }
        table.column(of, position);
        return Condition.rows(
                table,
                conditions.stream()
                        .filter(condition -> !condition.column().equalsIgnoreCase(of))
                        .toList());
    }

    private static double divided(double part, double whole, SourcePosition position) throws DataFault {
        if (whole == 0) {
            throw new DataFault(
                    "BS-DATA-010", position, "the share or change is of zero", "write the difference: | change");
        }
        return part / whole;
    }

    private static List<Double> values(DataTable table, int column, List<List<Cell>> rows) throws DataFault {
        List<Double> values = new ArrayList<>();
        for (List<Cell> row : rows) {
            OptionalDouble number = table.number(row.get(column));
            if (number.isPresent()) {
                values.add(number.getAsDouble());
            }
        }
        return values;
    }

    private static double difference(double value, double from) {
        return new BigDecimal(Double.toString(value))
                .subtract(new BigDecimal(Double.toString(from)))
                .doubleValue();
    }

    /** Returns a sum computed in decimal arithmetic, free of binary rounding errors. */
    private static double sum(List<Double> values) {
        BigDecimal sum = BigDecimal.ZERO;
        for (double value : values) {
            sum = sum.add(new BigDecimal(Double.toString(value)));
        }
        return sum.doubleValue();
    }
}

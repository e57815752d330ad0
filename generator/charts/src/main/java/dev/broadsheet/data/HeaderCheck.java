package dev.broadsheet.data;

import dev.broadsheet.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** Finds tables whose first line has values rather than the names of columns, and is therefore missing from the data. */
final class HeaderCheck {

    private final DataTable table;
    private final List<Cell> head;
    private final NumberReader numbers;

    private HeaderCheck(DataTable table, List<Cell> head, NumberReader numbers) {
        this.table = table;
        this.head = head;
        this.numbers = numbers;
    }

    /** Returns a warning if a name of a column looks like one of its values. */
    static Optional<Diagnostic> of(DataTable table, List<Cell> head, NumberReader numbers) {
        return new HeaderCheck(table, head, numbers).warning();
    }

    private Optional<Diagnostic> warning() {
        return value().map(cell -> Diagnostic.warning(
                "BS-DATA-016",
                table.position(cell),
                "the first line of '" + table.name() + "' names its columns, but '" + cell.text()
                        + "' looks like a value",
                "add a line above it that names the columns, as year,Kenya,Ghana"));
    }

    private Optional<Cell> value() {
        if (isTime(0) || isNumber(0)) {
            return Optional.of(head.get(0));
        }
        List<Cell> found = IntStream.range(1, head.size())
                .filter(this::isNumber)
                .mapToObj(head::get)
                .toList();
        return areYears(found) ? Optional.empty() : found.stream().findFirst();
    }

    private boolean isTime(int column) {
        return !table.rows().isEmpty()
                && Times.start(head.get(column).text()).isPresent()
                && table.rows().stream()
                        .allMatch(row -> Times.start(row.get(column).text()).isPresent());
    }

    private boolean isNumber(int column) {
        return table.isNumeric(column) && numbers.read(head.get(column).text()).isPresent();
    }

    /** Whether numbers may name columns: one year, or several in order. */
    private static boolean areYears(List<Cell> names) {
        double[] years = names.stream()
                .map(name -> Times.year(name.text()))
                .flatMapToDouble(OptionalDouble::stream)
                .toArray();
        IntStream steps = IntStream.range(1, years.length);
        double direction = years.length > 1 ? Math.signum(years[1] - years[0]) : 1;
        return years.length == names.size()
                && direction != 0
                && steps.allMatch(i -> (years[i] - years[i - 1]) * direction > 0);
    }
}

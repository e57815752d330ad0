package dev.broadsheet.data;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.DidYouMean;
import dev.broadsheet.source.SourcePosition;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A table with named columns; each row has a cell for each column. Immutable. */
public final class DataTable {

    private final DataText text;
    private final List<Cell> head;
    private final List<List<Cell>> rows;
    private final NumberReader numbers;
    private final Optional<Diagnostic> warning;

    /** Creates a table whose columns have names for certain. */
    DataTable(DataText text, List<Cell> head, List<List<Cell>> rows, NumberReader numbers) {
        this(text, head, rows, numbers, Optional.empty());
    }

    private DataTable(
            DataText text, List<Cell> head, List<List<Cell>> rows, NumberReader numbers, Optional<Diagnostic> warning) {
        this.text = text;
        this.head = List.copyOf(head);
        this.rows = List.copyOf(rows);
        this.numbers = numbers;
        this.warning = warning;
    }

    /** Returns the table with a warning if the names of its columns look like values. */
    DataTable checked() {
        return new DataTable(text, head, rows, numbers, HeaderCheck.of(this, head, numbers));
    }

    /** Returns what its author should know of it. */
    public Optional<Diagnostic> warning() {
        return warning;
    }

    /** Returns the name of its file. */
    public String name() {
        return text.name();
    }

    public List<String> columns() {
        return head.stream().map(Cell::text).toList();
    }

    public List<List<Cell>> rows() {
        return rows;
    }

    /** Returns a table with the same columns and other rows. */
    public DataTable with(List<List<Cell>> others) {
        return new DataTable(text, head, others, numbers, warning);
    }

    /** Returns the index of a column, case-insensitive if there is no exact match; -1 if there is none. */
    public int find(String column) {
        List<String> names = columns();
        int exact = names.indexOf(column);
        for (int i = 0; exact < 0 && i < names.size(); i++) {
            exact = names.get(i).equalsIgnoreCase(column) ? i : exact;
        }
        return exact;
    }

    /**
     * Returns the index of a column.
     *
     * @param asked the position of the request, for the diagnostic
     */
    public int column(String column, SourcePosition asked) throws DataFault {
        int found = find(column);
        if (found < 0) {
            throw new DataFault(
                    "BS-DATA-006",
                    asked,
                    "'" + name() + "' has no column '" + column + "'",
                    DidYouMean.hint(column, columns(), "its columns are " + DidYouMean.list(columns())));
        }
        return found;
    }

    /** Returns the position of a cell in its file. */
    public SourcePosition position(Cell cell) {
        return text.at(cell.offset());
    }

    /** Returns the number in a cell; empty if the cell marks a missing value. */
    public OptionalDouble number(Cell cell) throws DataFault {
        if (NumberReader.isMissing(cell.text())) {
            return OptionalDouble.empty();
        }
        OptionalDouble number = numbers.read(cell.text());
        if (number.isEmpty()) {
            throw text.fault(
                    "BS-DATA-009",
                    cell.offset(),
                    "'" + cell.text() + "' is not a number",
                    "write it like " + numbers.example() + "; leave the cell empty where nothing is known");
        }
        return number;
    }

    /** Whether all known values of a column are years, whose digits are not grouped. */
    public boolean isYears(int column) {
        List<String> known = rows.stream()
                .map(row -> row.get(column).text())
                .filter(text -> !NumberReader.isMissing(text))
                .toList();
        return !known.isEmpty() && known.stream().allMatch(DataTable::isYear);
    }

    private static boolean isYear(String text) {
        return text.length() == 4
                && (text.charAt(0) == '1' || text.charAt(0) == '2')
                && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Whether at least half of the non-empty cells of a column are numbers, so that the others are errors. */
    public boolean isNumeric(int column) {
        int numbersFound = 0;
        int others = 0;
        for (List<Cell> row : rows) {
            String value = row.get(column).text();
            boolean number = numbers.read(value).isPresent();
            numbersFound += number ? 1 : 0;
            others += !number && !NumberReader.isMissing(value) ? 1 : 0;
        }
        return numbersFound > 0 && numbersFound >= others;
    }
}

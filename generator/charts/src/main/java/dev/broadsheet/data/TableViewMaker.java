package dev.broadsheet.data;

import com.ibm.icu.text.Collator;
import dev.broadsheet.data.TableView.Column;
import dev.broadsheet.data.TableView.Option;
import dev.broadsheet.data.TableView.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** Creates the view of a table that an author's options describe. */
public final class TableViewMaker {

    private static final String MISSING = "\u2013";

    private final DataTable table;
    private final Locale language;
    private final NumberFormats formats;
    private final List<Shown> shown = new ArrayList<>();

    /**
     * A displayed column.
     *
     * @param decimals the number of decimals unless the style specifies it
     */
    private record Shown(int index, String label, NumberStyle style, boolean numeric, int decimals) {}

    private TableViewMaker(DataTable table, Locale language) {
        this.table = table;
        this.language = language;
        this.formats = new NumberFormats(language);
    }

    public static TableView make(DataTable table, TableView.Options options, Locale language) throws DataFault {
        return new TableViewMaker(table, language).view(options);
    }

    private TableView view(TableView.Options options) throws DataFault {
        columns(options.columns());
        List<List<Cell>> rows = new ArrayList<>(Condition.rows(table, conditions(options.where())));
        List<List<Cell>> totals = options.total().isEmpty() ? List.of() : totals(rows, options.total());
        rows.removeAll(totals);
        Optional<TableView.Order> order = sort(rows, options.sort());
        Set<List<Cell>> markedRows = Collections.newSetFromMap(new IdentityHashMap<>());
        IdentityHashMap<List<Cell>, Set<Integer>> markedCells = new IdentityHashMap<>();
        for (Option option : options.highlight()) {
            mark(option, markedRows, markedCells);
        }
        List<Row> view = new ArrayList<>();
        for (List<Cell> row : rows.subList(0, Math.min(rows.size(), options.rows()))) {
            view.add(row(row, markedRows.contains(row), markedCells.getOrDefault(row, Set.of())));
        }
        List<Row> last = new ArrayList<>();
        for (List<Cell> row : totals) {
            last.add(row(row, markedRows.contains(row), markedCells.getOrDefault(row, Set.of())));
        }
        return new TableView(
                shown.stream()
                        .map(one -> new Column(one.label(), one.numeric()))
                        .toList(),
                view,
                last,
                order);
    }

    /** Returns the rows that satisfy all conditions of totals. */
    private List<List<Cell>> totals(List<List<Cell>> rows, List<Option> options) throws DataFault {
        return Condition.rows(table.with(rows), conditions(options));
    }

    private Row row(List<Cell> row, boolean marked, Set<Integer> markedCells) throws DataFault {
        List<String> cells = new ArrayList<>();
        List<String> values = new ArrayList<>();
        for (Shown column : shown) {
            cells.add(text(row.get(column.index()), column));
            OptionalDouble number = column.numeric() ? table.number(row.get(column.index())) : OptionalDouble.empty();
            values.add(number.isPresent() ? plain(number.getAsDouble()) : "");
        }
        return new Row(cells, values, marked, markedCells);
    }

    private static String plain(double value) {
        return new BigDecimal(Double.toString(value)).stripTrailingZeros().toPlainString();
    }

    private static List<Condition> conditions(List<Option> options) throws DataFault {
        List<Condition> conditions = new ArrayList<>();
        for (Option option : options) {
            conditions.add(Condition.of(option.text(), option.position()));
        }
        return conditions;
    }

    private void columns(List<Option> options) throws DataFault {
        for (Option option : options) {
            String[] parts = option.text().split("\\|", -1);
            int as = parts[0].indexOf(" as ");
            String name = (as < 0 ? parts[0] : parts[0].substring(0, as)).strip();
            String label = as < 0 ? name : parts[0].substring(as + 4).strip();
            List<String> steps = new ArrayList<>();
            for (int i = 1; i < parts.length; i++) {
                steps.add(parts[i].strip());
            }
            add(table.column(name, option.position()), label, NumberStyle.of(steps, option.position()));
        }
        for (int i = 0; options.isEmpty() && i < table.columns().size(); i++) {
            add(i, table.columns().get(i), NumberStyle.PLAIN);
        }
    }

    private void add(int index, String label, NumberStyle style) throws DataFault {
        boolean numeric = table.isNumeric(index);
        boolean written = !numeric || style.isText() || (style.isPlain() && table.isYears(index));
        int decimals = 0;
        for (List<Cell> row : written ? List.<List<Cell>>of() : table.rows()) {
            OptionalDouble number = table.number(row.get(index));
            decimals = Math.max(decimals, number.isPresent() ? NumberFormats.decimals(number.getAsDouble()) : 0);
        }
        shown.add(new Shown(index, label, written ? NumberStyle.TEXT : style, numeric, decimals));
    }

    private String text(Cell cell, Shown column) throws DataFault {
        if (column.style().isText()) {
            return column.numeric() && NumberReader.isMissing(cell.text()) ? MISSING : cell.text();
        }
        OptionalDouble number = table.number(cell);
        return number.isPresent() ? column.style().write(number.getAsDouble(), column.decimals(), formats) : MISSING;
    }

    /** Sorts rows; missing values come last. */
    private Optional<TableView.Order> sort(List<List<Cell>> rows, Option option) throws DataFault {
        if (option.text().isEmpty()) {
            return Optional.empty();
        }
        boolean down = option.text().startsWith("-");
        int column = table.column(down ? option.text().substring(1).strip() : option.text(), option.position());
        if (table.isNumeric(column)) {
            IdentityHashMap<List<Cell>, Double> keys = new IdentityHashMap<>();
            for (List<Cell> row : rows) {
                OptionalDouble number = table.number(row.get(column));
                double value = number.orElse(Double.POSITIVE_INFINITY);
                keys.put(row, down && number.isPresent() ? -value : value);
            }
            rows.sort(Comparator.comparingDouble(keys::get));
        } else {
            Collator collator = Collator.getInstance(language);
            Comparator<List<Cell>> order = (a, b) ->
                    collator.compare(a.get(column).text(), b.get(column).text());
            rows.sort(down ? order.reversed() : order);
        }
        return shown.stream()
                .filter(one -> one.index() == column)
                .findFirst()
                .map(one -> new TableView.Order(shown.indexOf(one), down));
    }

    private void mark(Option option, Set<List<Cell>> rows, IdentityHashMap<List<Cell>, Set<Integer>> cells)
            throws DataFault {
        List<Condition> conditions = new ArrayList<>();
        int column = -1;
        for (String item : List.of(option.text().split(","))) {
            if (item.indexOf('=') >= 0) {
                conditions.add(Condition.of(item.strip(), option.position()));
            } else {
                column = table.column(item.strip(), option.position());
            }
        }
        for (List<Cell> row : Condition.rows(table, conditions)) {
            if (column < 0) {
                rows.add(row);
            } else {
                for (int i = 0; i < shown.size(); i++) {
                    if (shown.get(i).index() == column) {
                        cells.computeIfAbsent(row, key -> new HashSet<>()).add(i);
                    }
                }
            }
        }
    }
}

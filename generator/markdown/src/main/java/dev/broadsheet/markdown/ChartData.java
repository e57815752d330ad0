package dev.broadsheet.markdown;

import dev.broadsheet.chart.Facets;
import dev.broadsheet.chart.Note;
import dev.broadsheet.chart.Positions;
import dev.broadsheet.chart.Series;
import dev.broadsheet.config.ChartConfig;
import dev.broadsheet.config.LocatedValue;
import dev.broadsheet.data.Cell;
import dev.broadsheet.data.Condition;
import dev.broadsheet.data.DataFault;
import dev.broadsheet.data.DataTable;
import dev.broadsheet.source.Ellipsis;
import dev.broadsheet.source.Limits;
import dev.broadsheet.source.SourcePosition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The positions and series of a chart, read from its table.
 *
 * @param head name of the column of positions
 * @param facets rows and columns of small multiples
 * @param cells source positions of the series' values, in the same order, for diagnostics
 */
record ChartData(
        String head,
        Positions positions,
        List<Series> series,
        Facets facets,
        List<Note> events,
        List<List<SourcePosition>> cells) {

    /** @param numbers whether positions may be numbers */
    static ChartData of(ChartConfig config, DataTable whole, boolean numbers) throws DataFault {
        DataTable table = chosen(config, whole);
        int x = config.x().value().isEmpty()
                ? firstFree(config, table)
                : table.column(config.x().value(), config.x().position());
        if (!config.facets().isEmpty()) {
            return faceted(config, table, x, numbers);
        }
        return config.by().value().isEmpty() ? wide(config, table, x, numbers) : tall(config, table, x, numbers);
    }

    /** Returns the index of the first column that is not used otherwise. */
    private static int firstFree(ChartConfig config, DataTable table) {
        Set<String> taken = Stream.of(
                        config.by(),
                        config.value(),
                        config.facets().rows(),
                        config.facets().columns())
                .map(LocatedValue::value)
                .collect(Collectors.toSet());
        for (int i = 0; i < table.columns().size(); i++) {
            if (!taken.contains(table.columns().get(i))) {
                return i;
            }
        }
        return 0;
    }

    private static DataTable chosen(ChartConfig config, DataTable table) throws DataFault {
        List<Condition> conditions = new ArrayList<>();
        for (LocatedValue<String> text : config.where()) {
            conditions.add(Condition.of(text.value(), text.position()));
        }
        DataTable chosen = table.with(Condition.rows(table, conditions));
        if (chosen.rows().isEmpty()) {
            throw new DataFault(
                    "BS-CHART-006",
                    config.data().position(),
                    "'" + table.name() + "' has no row below the names of its columns",
                    "add what the chart is to show");
        }
        return chosen;
    }

    /** Returns the names of the requested series; empty for all series. */
    private static List<LocatedValue<String>> named(ChartConfig config) {
        return config.series().isEmpty()
                ? List.of()
                : Stream.concat(config.series().stream(), config.combined().names().stream())
                        .toList();
    }

    /** Reads a table in wide format: one column per series. */
    private static ChartData wide(ChartConfig config, DataTable found, int x, boolean numbers) throws DataFault {
        checkOnce(found, x);
        DataTable table = ordered(found, x, numbers);
        List<Integer> columns = new ArrayList<>();
        for (LocatedValue<String> name : named(config)) {
            int column = table.column(name.value(), name.position());
            if (!columns.contains(column)) {
                columns.add(column);
            }
        }
        for (int i = 0; config.series().isEmpty() && i < table.columns().size(); i++) {
            if (i != x && (table.isNumeric(i) || table.columns().size() == 2)) {
                columns.add(i);
            }
        }
        List<Series> series = new ArrayList<>();
        List<List<SourcePosition>> cells = new ArrayList<>();
        for (int column : columns) {
            List<Double> values = new ArrayList<>();
            List<SourcePosition> positions = new ArrayList<>();
            for (List<Cell> row : table.rows()) {
                values.add(value(table, row.get(column), config));
                positions.add(table.position(row.get(column)));
            }
            series.add(new Series(table.columns().get(column), values, false));
            cells.add(positions);
        }
        Positions positions = Positions.of(labels(table, x), numbers);
        return new ChartData(table.columns().get(x), positions, series, Facets.NONE, List.of(), cells);
    }

    private static List<String> labels(DataTable table, int x) {
        return table.rows().stream().map(row -> row.get(x).text()).toList();
    }

    /** Returns the table with its rows in the order of time or of numbers, however the file has them; names stay in its order. */
    private static DataTable ordered(DataTable table, int x, boolean numbers) {
        return table.with(order(Positions.of(labels(table, x), numbers)).stream()
                .map(table.rows()::get)
                .toList());
    }

    private static List<Integer> order(Positions positions) {
        IntStream rows = IntStream.range(0, positions.size());
        return rows.boxed().sorted(Comparator.comparingDouble(positions::at)).toList();
    }

    /** Throws a fault if two rows have the same position, since their marks would overlap. */
    private static void checkOnce(DataTable table, int x) throws DataFault {
        Map<String, Cell> seen = new LinkedHashMap<>();
        for (List<Cell> row : table.rows()) {
            Cell before = seen.putIfAbsent(row.get(x).text(), row.get(x));
            if (before != null) {
                throw new DataFault(
                        "BS-CHART-009",
                        table.position(row.get(x)),
                        "'" + row.get(x).text() + "' is there twice, first on line "
                                + table.position(before).line(),
                        "choose rows by where:, or name the column of the series by by:");
            }
        }
    }

    private static double value(DataTable table, Cell cell, ChartConfig config) throws DataFault {
        OptionalDouble number = table.number(cell);
        return number.isPresent() ? number.getAsDouble() / config.divide() : Double.NaN;
    }

    /** Reads a table in long format: one row per value. */
    private static ChartData tall(ChartConfig config, DataTable table, int x, boolean numbers) throws DataFault {
        int by = table.column(config.by().value(), config.by().position());
        int value = valueColumn(config, table, x, Set.of(by), config.by().position());
        Set<String> labels = new LinkedHashSet<>();
        Map<String, Map<String, Cell>> byName =
                byName(table, x, value, row -> row.get(by).text(), labels);
        byName.keySet().retainAll(wanted(config, table, byName.keySet()));
        return tall(
                config, table, new ArrayList<>(labels), byName, table.columns().get(x), numbers);
    }

    /** Reads a table in long format with one panel per pair of row and column names; panels may lack values. */
    private static ChartData faceted(ChartConfig config, DataTable table, int x, boolean numbers) throws DataFault {
        FacetTable panels = new FacetTable(config, table);
        int value = valueColumn(config, table, x, panels.columns(), panels.position());
        Set<String> labels = new LinkedHashSet<>();
        Map<String, Map<String, Cell>> found = byName(table, x, value, panels::name, labels);
        Map<String, Map<String, Cell>> all = new LinkedHashMap<>();
        FacetTable.names(panels.facets()).forEach(name -> all.put(name, found.getOrDefault(name, Map.of())));
        ChartData data = tall(
                config, table, new ArrayList<>(labels), all, table.columns().get(x), numbers);
        return new ChartData(data.head(), data.positions(), data.series(), panels.facets(), List.of(), data.cells());
    }

    /** Returns the cells of values by series name, then by position. @param labels receives all positions */
    private static Map<String, Map<String, Cell>> byName(
            DataTable table, int x, int value, Function<List<Cell>, String> series, Set<String> labels)
            throws DataFault {
        Map<String, Map<String, Cell>> byName = new LinkedHashMap<>();
        for (List<Cell> row : table.rows()) {
            String label = row.get(x).text();
            labels.add(label);
            Cell before = byName.computeIfAbsent(series.apply(row), name -> new LinkedHashMap<>())
                    .putIfAbsent(label, row.get(value));
            if (before != null) {
                throw new DataFault(
                        "BS-CHART-009",
                        table.position(row.get(value)),
                        "'" + series.apply(row) + "' has two values for '" + label + "', the first on line "
                                + table.position(before).line(),
                        "choose rows by where:");
            }
        }
        return byName;
    }

    private static Set<String> wanted(ChartConfig config, DataTable table, Set<String> names) throws DataFault {
        if (config.series().isEmpty()) {
            return Set.copyOf(names);
        }
        Set<String> wanted = new LinkedHashSet<>();
        for (LocatedValue<String> one : named(config)) {
            Condition.rows(table, List.of(Condition.of(config.by().value() + "=" + one.value(), one.position())));
            wanted.add(one.value());
        }
        return wanted;
    }

    private static int valueColumn(ChartConfig config, DataTable table, int x, Set<Integer> names, SourcePosition where)
            throws DataFault {
        if (!config.value().value().isEmpty()) {
            return table.column(config.value().value(), config.value().position());
        }
        for (int i = 0; i < table.columns().size(); i++) {
            if (i != x && !names.contains(i) && table.isNumeric(i)) {
                return i;
            }
        }
        throw new DataFault(
                "BS-CHART-006",
                where,
                "no other column of '" + table.name() + "' holds numbers",
                "name the column of the values: value: rate");
    }

    private static ChartData tall(
            ChartConfig config,
            DataTable table,
            List<String> labels,
            Map<String, Map<String, Cell>> byName,
            String head,
            boolean numbers)
            throws DataFault {
        List<Integer> order = order(Positions.of(labels, numbers));
        List<Series> series = new ArrayList<>();
        List<List<SourcePosition>> cells = new ArrayList<>();
        for (Map.Entry<String, Map<String, Cell>> one : byName.entrySet()) {
            List<Double> values = new ArrayList<>();
            List<SourcePosition> rowPositions = new ArrayList<>();
            for (int place : order) {
                Cell cell = one.getValue().get(labels.get(place));
                values.add(cell == null ? Double.NaN : value(table, cell, config));
                rowPositions.add(cell == null ? config.data().position() : table.position(cell));
            }
            series.add(new Series(one.getKey(), values, false));
            cells.add(rowPositions);
        }
        Positions sorted = Positions.of(order.stream().map(labels::get).toList(), numbers);
        return new ChartData(head, sorted, series, Facets.NONE, List.of(), cells);
    }

    /** Reads the events of a timeline: dates with a text each. */
    static ChartData ofEvents(ChartConfig config, DataTable whole) throws DataFault {
        DataTable table = chosen(config, whole);
        int x = config.x().value().isEmpty()
                ? 0
                : table.column(config.x().value(), config.x().position());
        int text = config.value().value().isEmpty()
                ? Math.min(table.columns().size() - 1, x == 0 ? 1 : 0)
                : table.column(config.value().value(), config.value().position());
        List<Note> events = new ArrayList<>();
        Positions positions = Positions.of(labels(table, x), false);
        Positions time = positions.areTimes() ? positions : days(table, x);
        List<Integer> order = order(time);
        for (int row : order) {
            String label = table.rows().get(row).get(text).text();
            events.add(new Note(time.at(row), Double.NaN, Ellipsis.fit(label, Limits.CHART_LABEL)));
        }
        time = new Positions(
                time.scale(),
                order.stream().map(time.labels()::get).toList(),
                order.stream().map(time.at()::get).toList());
        return new ChartData(table.columns().get(x), time, List.of(), Facets.NONE, events, Collections.emptyList());
    }

    /** Reads positions that mix years, months and days. */
    private static Positions days(DataTable table, int x) throws DataFault {
        List<String> labels = new ArrayList<>();
        List<Double> at = new ArrayList<>();
        Positions scale = new Positions(Positions.Scale.DAYS, List.of(), List.of());
        for (List<Cell> row : table.rows()) {
            OptionalDouble day = scale.find(row.get(x).text());
            if (day.isEmpty()) {
                throw new DataFault(
                        "BS-CHART-004",
                        table.position(row.get(x)),
                        "'" + row.get(x).text() + "' is not a date",
                        "write a day, a month or a year as 2023-06-18, 2023-06 or 2023");
            }
            labels.add(row.get(x).text());
            at.add(day.getAsDouble());
        }
        return new Positions(Positions.Scale.DAYS, labels, at);
    }
}

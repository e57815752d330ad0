package dev.broadsheet.config;

import static dev.broadsheet.config.Key.flag;
import static dev.broadsheet.config.Key.optional;

import dev.broadsheet.source.Limits;
import java.util.List;

/** The keys of a table block. */
final class DataTableSchema {

    static final Key<String> TITLE = optional("title", ChartSchema.WORD, "Its caption.");
    static final Key<List<LocatedValue<String>>> COLUMNS = optional(
            "columns",
            new ValueType.Many<>(ChartSchema.PLACED, true, Limits.DATA_COLUMNS),
            "Columns in order, such as rate as Rate | 1 decimal.");
    static final Key<LocatedValue<String>> SORT =
            optional("sort", ChartSchema.PLACED, "Column by which rows are in order; -rate puts the largest first.");
    static final Key<Integer> ROWS = optional("rows", new ValueType.WholeNumber(), "Most rows that are shown.");
    static final Key<List<LocatedValue<String>>> HIGHLIGHT = optional(
            "highlight",
            new ValueType.Many<>(ChartSchema.PLACED, true, Limits.CHART_ROWS),
            "Rows that stand out, as country=Kenya, or cells, as country=Kenya, rate.");

    static final Key<List<LocatedValue<String>>> TOTAL = optional(
            "total",
            new ValueType.Many<>(ChartSchema.PLACED, true, Limits.CHART_ROWS),
            "Conditions of rows that are sums, which come last.");
    static final Key<Boolean> SORTABLE = flag("sortable", "Whether readers of the site may sort it.");

    static final Schema SCHEMA = Schema.of(
            TITLE,
            ChartSchema.DATA,
            COLUMNS,
            ChartSchema.WHERE,
            SORT,
            ROWS,
            HIGHLIGHT,
            TOTAL,
            SORTABLE,
            ChartSchema.SOURCE,
            ChartSchema.NOTE,
            ChartSchema.SIZE_KEY,
            ChartSchema.ID);

    private DataTableSchema() {}

    /** Creates the configuration of a table from a mapping with these keys. */
    static DataTableConfig config(Mapping keys, ChartConfig.ChartData data, YamlDocument document) {
        LocatedValue<String> none = new LocatedValue<>("", document.position());
        return new DataTableConfig(
                keys.text(TITLE),
                data,
                keys.list(COLUMNS),
                keys.list(ChartSchema.WHERE),
                keys.get(SORT).orElse(none),
                Math.max(1, keys.get(ROWS).orElse(Limits.SHOWN_ROWS + 1)),
                keys.list(HIGHLIGHT),
                keys.list(TOTAL),
                keys.get(SORTABLE).orElse(false),
                keys.text(ChartSchema.SOURCE),
                keys.text(ChartSchema.NOTE),
                keys.text(ChartSchema.SIZE_KEY),
                keys.get(ChartSchema.ID).orElse(none),
                document.position());
    }
}

package dev.broadsheet.config;

import static dev.broadsheet.config.Key.flag;
import static dev.broadsheet.config.Key.optional;
import static dev.broadsheet.config.Key.required;

import dev.broadsheet.source.Limits;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys of a chart block. */
final class ChartSchema {

    /** Any value, as written. */
    static final Form<String> ANY = new Form<>("any", "BS-YAML-003", "text", "write a text", Optional::of);

    /** The path of a table, or a table. */
    private static final Form<String> TABLE = new Form<>(
            "table",
            "BS-YAML-003",
            "text",
            "write the path of a CSV or JSON file; or data: | and the lines of a CSV table, indented, below it",
            Optional::of);

    /** A number with or without decimals. */
    static final Form<Double> NUMBER = new Form<>(
            "number", "BS-CHART-008", "a number", "write it with digits, as 1500 or 0.5", ChartSchema::number);

    /** The width of a block. */
    static final Form<String> SIZE = new Form<>(
            "size",
            "BS-CHART-008",
            "a size",
            "write wide, full or margin",
            text -> Optional.of(text).filter(List.of("wide", "full", "margin")::contains),
            Guesses.word(List.of("wide", "full", "margin"), Map.of()));

    /** The order of rows. */
    static final Form<Boolean> SORT = new Form<>(
            "sort",
            "BS-CHART-008",
            "an order",
            "write value for the largest first, or data for the order of the data",
            text -> text.equals("value")
                    ? Optional.of(true)
                    : text.equals("data") ? Optional.of(false) : Optional.empty());

    static final ValueType<String> WORD = new ValueType.Formed<>(ANY);
    static final ValueType<LocatedValue<String>> PLACED = ValueType.located(WORD);
    static final ValueType<List<LocatedValue<String>>> PLACED_LIST =
            new ValueType.Many<>(PLACED, true, Limits.DATA_COLUMNS);
    private static final ValueType<Double> NUMBERS = new ValueType.Formed<>(NUMBER);

    static final Key<LocatedValue<String>> TYPE = required("type", PLACED, "Its form, such as line.");
    static final Key<String> TITLE = required("title", WORD, "What the chart finds, in a sentence.");
    static final Key<String> SUBTITLE = optional("subtitle", WORD, "What is measured, and in which unit.");
    static final Key<String> DATA = required(
            "data", new ValueType.Formed<>(TABLE), "Path of a CSV or JSON file, or the table itself behind data: |.");
    static final Key<LocatedValue<String>> X = optional("x", PLACED, "Column of names, years or days.");
    static final Key<List<LocatedValue<String>>> SERIES = optional("series", PLACED_LIST, "Columns of values.");
    static final Key<LocatedValue<String>> BY = optional("by", PLACED, "Column that names the series.");
    static final Key<LocatedValue<String>> VALUE = optional("value", PLACED, "Column of their values.");
    static final Key<LocatedValue<String>> ROWS = optional("rows", PLACED, "Column that names rows of small charts.");
    static final Key<LocatedValue<String>> COLUMNS =
            optional("columns", PLACED, "Column that names columns of small charts.");
    static final Key<List<LocatedValue<String>>> WHERE =
            optional("where", PLACED_LIST, "Conditions that rows meet, such as year=2024.");
    static final Key<List<LocatedValue<String>>> HIGHLIGHT =
            optional("highlight", PLACED_LIST, "Series or rows that stand out.");
    static final Key<LocatedValue<String>> UNIT = optional("unit", PLACED, "Unit of the values, such as %.");
    static final Key<Integer> DECIMALS =
            optional("decimals", new ValueType.WholeNumber(), "Decimals of values that are written.");
    static final Key<Boolean> LOG = flag("log", "Whether each step of the scale is ten times the last.");
    static final Key<Double> FROM = optional("from", NUMBERS, "Where the scale of values begins.");
    static final Key<Double> TO = optional("to", NUMBERS, "Where the scale of values ends.");
    static final Key<LocatedValue<Double>> DIVIDE =
            optional("divide", ValueType.located(NUMBERS), "By what values are divided, such as 1000000.");
    static final Key<Boolean> UPRIGHT = flag("upright", "Whether bars are upright.");
    static final Key<Boolean> SORT_KEY = optional("sort", SORT, "Order of rows: data, or value for the largest first.");
    static final Key<String> SOURCE = optional("source", WORD, "Where the data come from.");
    static final Key<String> NOTE = optional("note", WORD, "What readers have to know of the data.");
    static final Key<String> ALT = optional("alt", WORD, "What the chart shows, for those who do not see it.");
    static final Key<String> SIZE_KEY = optional("size", SIZE, "How much room it takes.");
    static final Key<LocatedValue<String>> ID = optional("id", PLACED, "Anchor by which links find it.");

    private static final Key<LocatedValue<String>> AT = required("at", PLACED, "The place.");
    private static final Key<Double> AT_VALUE = optional("value", NUMBERS, "The value at the place.");
    private static final Key<String> TEXT = required("text", WORD, "The words.");
    private static final Key<LocatedValue<String>> ERA_FROM = required("from", PLACED, "Where it begins.");
    private static final Key<LocatedValue<String>> ERA_TO = required("to", PLACED, "Where it ends.");

    static final Key<List<ChartConfig.Annotation>> ANNOTATIONS = optional(
            "annotations",
            new ValueType.Many<>(
                    new ValueType.Keyed<>(Schema.of(AT, AT_VALUE, TEXT), ChartSchema::annotation), false, 20),
            "Words at places.");
    static final Key<List<ChartConfig.Era>> ERAS = optional(
            "eras",
            new ValueType.Many<>(new ValueType.Keyed<>(Schema.of(ERA_FROM, ERA_TO, TEXT), ChartSchema::era), false, 20),
            "Stretches of time.");

    static final Key<List<LocatedValue<String>>> LINES =
            optional("lines", PLACED_LIST, "Series that are lines over the bars.");
    static final Key<List<LocatedValue<String>>> DOTS =
            optional("dots", PLACED_LIST, "Series that are dots over the bars.");
    static final Key<List<ChartConfig.Band>> BANDS = optional(
            "bands",
            new ValueType.Many<>(new ValueType.Keyed<>(Schema.of(ERA_FROM, ERA_TO, TEXT), ChartSchema::band), false, 3),
            "What is between two series, behind the lines.");

    static final Schema SCHEMA = Schema.of(
                    TYPE,
                    TITLE,
                    SUBTITLE,
                    DATA,
                    X,
                    SERIES,
                    BY,
                    VALUE,
                    ROWS,
                    COLUMNS,
                    WHERE,
                    HIGHLIGHT,
                    UNIT,
                    DECIMALS,
                    LOG,
                    FROM,
                    TO,
                    DIVIDE,
                    UPRIGHT,
                    SORT_KEY,
                    ANNOTATIONS,
                    ERAS,
                    LINES,
                    DOTS,
                    BANDS,
                    SOURCE,
                    NOTE,
                    ALT,
                    SIZE_KEY,
                    ID)
            .knowing(OtherNames.CHART);

    private ChartSchema() {}

    private static Optional<Double> number(String text) {
        boolean plain =
                text.length() <= 20 && !text.isEmpty() && text.chars().allMatch(c -> "0123456789.-".indexOf(c) >= 0);
        try {
            return plain ? Optional.of(Double.valueOf(text)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<ChartConfig.Annotation> annotation(Mapping m) {
        return m.get(AT)
                .flatMap(at -> m.get(TEXT)
                        .map(text ->
                                new ChartConfig.Annotation(at, m.get(AT_VALUE).orElse(Double.NaN), text)));
    }

    private static Optional<ChartConfig.Band> band(Mapping m) {
        return era(m).map(era -> new ChartConfig.Band(era.from(), era.to(), era.text()));
    }

    private static Optional<ChartConfig.Era> era(Mapping m) {
        return m.get(ERA_FROM)
                .flatMap(from ->
                        m.get(ERA_TO).flatMap(to -> m.get(TEXT).map(text -> new ChartConfig.Era(from, to, text))));
    }
}

package dev.broadsheet.config;

import dev.broadsheet.data.DataText;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.SourcePosition;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Reads the YAML of a chart block or table block. */
public final class ChartReader {

    private static final String IN_PLACE = "the table";

    private final YamlDocument document;
    private final Mapping keys;
    private final List<NodeTuple> tuples;

    private ChartReader(YamlDocument document, List<NodeTuple> tuples, Schema schema) {
        this.document = document;
        this.tuples = tuples;
        this.keys = Mapping.of(tuples, document.position(), schema, document);
    }

    /** Reads a table block, as {@link #read}. */
    public static Optional<DataTableConfig> table(
            String yaml, IntFunction<SourcePosition> places, Diagnostics diagnostics) {
        return read(yaml, places, diagnostics, DataTableSchema.SCHEMA, ChartReader::tableConfig);
    }

    private DataTableConfig tableConfig() {
        return DataTableSchema.config(keys, data(), document);
    }

    /**
     * Reads a chart block; empty if nothing can be drawn. All faults are reported.
     *
     * @param places maps an offset in the YAML to its source position
     */
    public static Optional<ChartConfig> read(String yaml, IntFunction<SourcePosition> places, Diagnostics diagnostics) {
        return read(yaml, places, diagnostics, ChartSchema.SCHEMA, ChartReader::config);
    }

    private static <T> Optional<T> read(
            String yaml,
            IntFunction<SourcePosition> places,
            Diagnostics diagnostics,
            Schema schema,
            Function<ChartReader, T> config) {
        Diagnostics found = new Diagnostics();
        YamlDocument document = new YamlDocument(yaml, places, found);
        Optional<T> read =
                new YamlReader(document).read().map(tuples -> config.apply(new ChartReader(document, tuples, schema)));
        found.sorted().forEach(diagnostics::report);
        return found.hasErrors() ? Optional.empty() : read;
    }

    private ChartConfig config() {
        SourcePosition here = document.position();
        LocatedValue<String> none = new LocatedValue<>("", here);
        return new ChartConfig(
                keys.get(ChartSchema.TYPE).orElse(none),
                keys.text(ChartSchema.TITLE),
                keys.text(ChartSchema.SUBTITLE),
                data(),
                keys.get(ChartSchema.X).orElse(none),
                keys.list(ChartSchema.SERIES),
                keys.get(ChartSchema.BY).orElse(none),
                keys.get(ChartSchema.VALUE).orElse(none),
                new ChartConfig.Facets(
                        keys.get(ChartSchema.ROWS).orElse(none),
                        keys.get(ChartSchema.COLUMNS).orElse(none)),
                keys.list(ChartSchema.WHERE),
                keys.list(ChartSchema.HIGHLIGHT),
                scale(),
                divide(),
                keys.get(ChartSchema.UPRIGHT),
                keys.get(ChartSchema.SORT_KEY).orElse(false),
                keys.list(ChartSchema.ANNOTATIONS),
                keys.list(ChartSchema.ERAS),
                new ChartConfig.Combined(
                        keys.list(ChartSchema.LINES), keys.list(ChartSchema.DOTS), keys.list(ChartSchema.BANDS)),
                new ChartConfig.Below(
                        keys.text(ChartSchema.SOURCE), keys.text(ChartSchema.NOTE), keys.text(ChartSchema.ALT)),
                keys.text(ChartSchema.SIZE_KEY),
                keys.get(ChartSchema.ID).orElse(none),
                here);
    }

    private ChartConfig.Scale scale() {
        double from = keys.get(ChartSchema.FROM).orElse(Double.NaN);
        double to = keys.get(ChartSchema.TO).orElse(Double.NaN);
        if (from >= to) {
            document.error(
                    "BS-CHART-007",
                    keys.position(ChartSchema.TO),
                    "the scale ends at " + plain(to) + ", and begins at " + plain(from),
                    "write the smaller value as from, the larger one as to");
        }
        return new ChartConfig.Scale(
                keys.get(ChartSchema.UNIT).map(LocatedValue::value).orElse(""),
                Math.min(8, keys.get(ChartSchema.DECIMALS).orElse(-1)),
                keys.get(ChartSchema.LOG).orElse(false),
                from,
                to,
                keys.position(keys.has(ChartSchema.LOG) ? ChartSchema.LOG : ChartSchema.FROM));
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }

    private double divide() {
        double divide = keys.get(ChartSchema.DIVIDE).map(LocatedValue::value).orElse(1.0);
        if (!(divide > 0)) {
            document.error(
                    "BS-CHART-008",
                    keys.position(ChartSchema.DIVIDE),
                    "'divide' is not more than nothing",
                    "write a number such as 1000 or 1000000");
            return 1;
        }
        return divide;
    }

    /** Reads the source of the data: a value with several lines is a table. */
    private ChartConfig.ChartData data() {
        Optional<ScalarNode> node = tuples.stream()
                .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals("data"))
                .map(NodeTuple::getValueNode)
                .filter(ScalarNode.class::isInstance)
                .map(ScalarNode.class::cast)
                .findFirst();
        SourcePosition position = keys.position(ChartSchema.DATA);
        Optional<DataText> inPlace = node.filter(text -> text.getScalarStyle() == ScalarStyle.LITERAL
                        || text.getValue().strip().contains("\n"))
                .map(text -> BlockText.of(text, document, IN_PLACE));
        String path = inPlace.isPresent() ? "" : keys.text(ChartSchema.DATA);
        return new ChartConfig.ChartData(path, inPlace, position);
    }
}

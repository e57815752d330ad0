package dev.broadsheet.markdown;

import dev.broadsheet.config.ChartConfig;
import dev.broadsheet.config.DataTableConfig;
import dev.broadsheet.config.Param;
import dev.broadsheet.data.DataFault;
import dev.broadsheet.data.DataQuery;
import dev.broadsheet.data.DataTable;
import dev.broadsheet.data.NumberFormats;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.DidYouMean;
import dev.broadsheet.source.ComposedText;
import dev.broadsheet.source.SourcePosition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.function.Supplier;

/**
 * Replaces values in texts: {@code {{data rates.csv: country=Kenya | percent}}} by a cell of a table or an aggregate of several,
 * {@code {{name}}} by a value from {@code site.yaml}. A preceding backslash prevents replacement.
 */
final class DataProse {

    private static final String OPEN = "{{";
    private static final String CLOSE = "}}";
    private static final String DATA = "data ";
    private static final String SIGNS = "\\`*_{}[]<>()#+-.!|~^&$:";

    private final ComposedText article;
    private final DataFiles files;
    private final Map<String, Param> values;
    private final Supplier<NumberFormats> formats;
    private final Consumer<Diagnostic> warnings;

    /**
     * @param values from {@code site.yaml}, by name
     * @param formats supplies the number formats of the language; called only if the text has values
     * @param warnings receives what the author should know of tables
     */
    DataProse(
            ComposedText article,
            DataFiles files,
            Map<String, Param> values,
            Supplier<NumberFormats> formats,
            Consumer<Diagnostic> warnings) {
        this.article = article;
        this.files = files;
        this.values = values;
        this.formats = formats;
        this.warnings = warnings;
    }

    /** Returns whether a text may contain a value. */
    boolean isIn(String text) {
        return text.contains(OPEN + DATA) || (!values.isEmpty() && text.contains(OPEN));
    }

    /**
     * Replaces the values in the article.
     *
     * @param isCode whether the character at an offset is code
     * @param faults receives errors
     */
    ComposedText fill(IntPredicate isCode, Consumer<DataFault> faults) {
        String text = article.text();
        List<ComposedText.Replacement> replacements = new ArrayList<>();
        for (int at = text.indexOf(OPEN); at >= 0; at = text.indexOf(OPEN, at + OPEN.length())) {
            int end = end(text, at);
            if (end < 0 || isCode.test(at) || isEscaped(text, at) || !isValue(text.substring(at + 2, end))) {
                continue;
            }
            try {
                String value = value(text.substring(at + 2, end), article.position(at));
                replacements.add(new ComposedText.Replacement(at, end + 2, escaped(value)));
            } catch (DataFault fault) {
                faults.accept(fault);
                replacements.add(new ComposedText.Replacement(at, end + 2, "\u2026"));
            }
        }
        return replacements.isEmpty() ? article : article.replace(replacements);
    }

    private static int end(String text, int at) {
        int end = text.indexOf(CLOSE, at + 2);
        int blank = text.indexOf("\n\n", at);
        return end >= 0 && (blank < 0 || end < blank) ? end : -1;
    }

    private static boolean isEscaped(String text, int at) {
        int from = at;
        while (from > 0 && text.charAt(from - 1) == '\\') {
            from--;
        }
        return (at - from) % 2 == 1;
    }

    /** Returns whether the braces contain a value; the lint reports placeholders of other programs. */
    private boolean isValue(String inner) {
        String name = inner.strip();
        return inner.startsWith(DATA) || (!values.isEmpty() && isName(name));
    }

    private static boolean isName(String name) {
        return !name.isEmpty()
                && Character.isLetter(name.charAt(0))
                && name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-');
    }

    private static String escaped(String value) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean inNumber = (c == '.' || c == '-') && i > 0;
            if (SIGNS.indexOf(c) >= 0 && !inNumber) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }

    /** Replaces the values in a plain text. */
    String fill(String text, SourcePosition position) throws DataFault {
        if (!isIn(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        int written = 0;
        for (int at = text.indexOf(OPEN); at >= 0; at = text.indexOf(OPEN, at + 2)) {
            int end = end(text, at);
            if (end >= 0 && isEscaped(text, at)) {
                out.append(text, written, at - 1);
                written = at;
            } else if (end >= 0 && isValue(text.substring(at + 2, end))) {
                out.append(text, written, at).append(value(text.substring(at + 2, end), position));
                written = end + 2;
            }
        }
        return out.append(text, written, text.length()).toString();
    }

    /** Replaces the values in the texts of a chart. */
    ChartConfig fill(ChartConfig config) throws DataFault {
        SourcePosition at = config.position();
        ChartConfig.Below below = config.below();
        List<ChartConfig.Annotation> annotations = new ArrayList<>();
        for (ChartConfig.Annotation one : config.annotations()) {
            annotations.add(new ChartConfig.Annotation(
                    one.at(), one.value(), fill(one.text(), one.at().position())));
        }
        return config.with(
                fill(config.title(), at),
                fill(config.subtitle(), at),
                annotations,
                new ChartConfig.Below(fill(below.source(), at), fill(below.note(), at), fill(below.alternative(), at)));
    }

    /** Replaces the values in the texts of a table. */
    DataTableConfig fill(DataTableConfig config) throws DataFault {
        SourcePosition at = config.position();
        return config.with(fill(config.title(), at), fill(config.source(), at), fill(config.note(), at));
    }

    private String value(String inner, SourcePosition position) throws DataFault {
        if (inner.startsWith(DATA)) {
            DataQuery query = DataQuery.of(inner.substring(DATA.length()), position);
            DataTable table = files.table(article, query.path(), position, warnings);
            return query.answer(table, formats.get());
        }
        String name = inner.strip();
        Param value = values.get(name);
        if (value == null) {
            throw new DataFault(
                    "BS-DATA-012",
                    position,
                    "site.yaml names no value '" + name + "'",
                    DidYouMean.hint(name, values.keySet(), "add it to values, or write \\{{ for text"));
        }
        return text(value);
    }

    /** Formats a value; numbers in the format of the language, with the decimals in {@code site.yaml}. */
    private String text(Param value) {
        if (value instanceof Param.Decimal decimal) {
            BigDecimal number = new BigDecimal(decimal.value());
            return formats.get().number(number.doubleValue(), Math.max(0, number.scale()));
        }
        return value instanceof Param.Text text ? text.value() : String.valueOf(value.model());
    }
}

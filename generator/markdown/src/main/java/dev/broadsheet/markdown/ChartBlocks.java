package dev.broadsheet.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import dev.broadsheet.chart.Chart;
import dev.broadsheet.chart.ChartCode;
import dev.broadsheet.config.ChartConfig;
import dev.broadsheet.config.ChartReader;
import dev.broadsheet.data.CsvReader;
import dev.broadsheet.data.DataFault;
import dev.broadsheet.data.DataTable;
import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.Traits;
import dev.broadsheet.source.ContentPaths;
import java.util.Optional;

/** Converts a chart's code block to a figure: title, subtitle, and the chart with note, source and data link. */
final class ChartBlocks {

    /** The first word of the block's info string. */
    static final String NAME = "chart";

    private ChartBlocks() {}

    static void read(FencedCodeBlock block, MarkdownReader reader) {
        BodySource source = reader.source();
        FencedText text = FencedText.of(block, source);
        Optional<ChartConfig> config = ChartReader.read(text.text(), text::position, source.diagnostics());
        if (config.isEmpty()) {
            return;
        }
        try {
            ChartConfig filled = source.prose().fill(config.get());
            Chart chart = ChartMaker.make(filled, table(filled.data(), source), source.language());
            write(filled, chart, block, reader.out());
        } catch (DataFault fault) {
            source.report(fault.diagnostic());
        }
    }

    /** Returns the table that a block names or contains. */
    static DataTable table(ChartConfig.ChartData data, BodySource source) throws DataFault {
        if (data.inPlace().isEmpty()) {
            return source.table(data.path(), data.position());
        }
        DataTable table = CsvReader.read(data.inPlace().get());
        table.warning().ifPresent(source::warning);
        return table;
    }

    private static void write(ChartConfig config, Chart chart, FencedCodeBlock block, Cursor out) {
        out.line();
        DraftElement figure =
                out.start("figure", new Traits(block.getStartOffset(), false)).addClass(NAME);
        if (!config.size().isEmpty()) {
            figure.addClass(config.size());
        }
        if (!config.id().value().isEmpty()) {
            figure.set("id", config.id().value());
        }
        element("figcaption", "", config.title(), out);
        if (!config.subtitle().isEmpty()) {
            element("div", "chart-subtitle", config.subtitle(), out);
        }
        plot(config, chart, block, out);
        out.end();
        out.line();
    }

    private static void plot(ChartConfig config, Chart chart, FencedCodeBlock block, Cursor out) {
        DraftElement plot = out.start("div", new Traits(block.getStartOffset(), true));
        plot.traits().setKind(NAME, ChartCode.write(chart));
        if (!config.size().isEmpty()) {
            plot.addClass(config.size());
        }
        if (!config.below().note().isEmpty()) {
            element("div", "chart-note", config.below().note(), out);
        }
        if (!config.below().source().isEmpty()) {
            source("chart-source", config.below().source(), out);
        }
        if (!config.data().path().isEmpty()) {
            String path = config.data().path();
            out.start("a", new Traits(block.getStartOffset(), false))
                    .addClass("chart-data")
                    .set("href", encoded(path));
            out.write(ContentPaths.name(path));
            out.end();
        }
        out.end();
    }

    private static String encoded(String path) {
        return path.replace("%", "%25").replace(" ", "%20").replace("#", "%23").replace("?", "%3F");
    }

    /** Writes the line with the source of data. */
    static void source(String cssClass, String text, Cursor out) {
        DraftElement element =
                out.start("div", new Traits(Traits.UNKNOWN, true)).addClass(cssClass);
        element.traits().setKind("source", "");
        out.write(text);
        out.end();
    }

    private static void element(String name, String cssClass, String text, Cursor out) {
        DraftElement element = out.start(name, new Traits());
        if (!cssClass.isEmpty()) {
            element.addClass(cssClass);
        }
        out.write(text);
        out.end();
    }
}

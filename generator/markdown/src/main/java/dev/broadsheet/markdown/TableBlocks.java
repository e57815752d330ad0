package dev.broadsheet.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import dev.broadsheet.config.ChartReader;
import dev.broadsheet.config.DataTableConfig;
import dev.broadsheet.config.LocatedValue;
import dev.broadsheet.data.DataFault;
import dev.broadsheet.data.TableView;
import dev.broadsheet.data.TableViewMaker;
import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.Traits;
import dev.broadsheet.source.Limits;
import java.util.List;
import java.util.Optional;

/** Converts a code block with a data table to a table. */
final class TableBlocks {

    /** The first word of the block's info string. */
    static final String NAME = "table";

    /** The attribute of a table that the site's readers can sort. */
    static final String SORTABLE = "data-sortable";

    private final DataTableConfig config;
    private final FencedCodeBlock block;
    private final Cursor out;

    private TableBlocks(DataTableConfig config, FencedCodeBlock block, Cursor out) {
        this.config = config;
        this.block = block;
        this.out = out;
    }

    static void read(FencedCodeBlock block, MarkdownReader reader) {
        BodySource source = reader.source();
        FencedText text = FencedText.of(block, source);
        Optional<DataTableConfig> config = ChartReader.table(text.text(), text::position, source.diagnostics());
        if (config.isEmpty()) {
            return;
        }
        try {
            DataTableConfig filled = source.prose().fill(config.get());
            TableView view =
                    TableViewMaker.make(ChartBlocks.table(filled.data(), source), options(filled), source.language());
            checkSize(filled, view);
            new TableBlocks(filled, block, reader.out()).write(view);
        } catch (DataFault fault) {
            source.report(fault.diagnostic());
        }
    }

    private static void checkSize(DataTableConfig config, TableView view) throws DataFault {
        if (view.rows().size() > Limits.SHOWN_ROWS) {
            throw new DataFault(
                    "BS-DATA-015",
                    config.data().position(),
                    "the table has more than " + Limits.SHOWN_ROWS + " rows",
                    "choose rows by where:, or say how many by rows: 50; link to the file for all");
        }
    }

    private static TableView.Options options(DataTableConfig config) {
        return new TableView.Options(
                options(config.columns()),
                options(config.where()),
                new TableView.Option(config.sort().value(), config.sort().position()),
                config.rows(),
                options(config.total()),
                options(config.highlight()));
    }

    private static List<TableView.Option> options(List<LocatedValue<String>> values) {
        return values.stream()
                .map(value -> new TableView.Option(value.value(), value.position()))
                .toList();
    }

    private void write(TableView view) {
        out.line();
        boolean wrapped = !config.size().isEmpty()
                || !config.source().isEmpty()
                || !config.note().isEmpty();
        if (wrapped) {
            DraftElement around =
                    out.start("div", new Traits(block.getStartOffset(), false)).addClass("data-table");
            if (!config.size().isEmpty()) {
                around.addClass(config.size());
            }
        }
        table(view);
        if (wrapped) {
            below("table-note", config.note());
            if (!config.source().isEmpty()) {
                ChartBlocks.source("table-source", config.source(), out);
            }
            out.end();
        }
        out.line();
    }

    private void below(String cssClass, String text) {
        if (!text.isEmpty()) {
            out.start("div", new Traits()).addClass(cssClass);
            out.write(text);
            out.end();
        }
    }

    private void table(TableView view) {
        DraftElement table = out.start("table", new Traits(block.getStartOffset(), config.sortable()));
        if (!config.id().value().isEmpty()) {
            table.set("id", config.id().value());
        }
        if (config.sortable()) {
            forSite(table, SORTABLE, "");
        }
        if (!config.title().isEmpty()) {
            text("caption", config.title());
        }
        out.start("thead", new Traits());
        out.start("tr", new Traits());
        for (int i = 0; i < view.columns().size(); i++) {
            TableView.Column column = view.columns().get(i);
            DraftElement head = cell("th", column.label(), isRight(column, i), "col", false);
            sorted(head, i, view);
        }
        out.end();
        out.end();
        out.start("tbody", new Traits());
        view.rows().forEach(row -> row(row, view.columns()));
        out.end();
        if (!view.totals().isEmpty()) {
            out.start("tbody", new Traits()).addClass("total");
            view.totals().forEach(row -> row(row, view.columns()));
            out.end();
        }
        out.end();
    }

    /** Marks the column by which the rows are sorted, if readers can change the order. */
    private void sorted(DraftElement head, int column, TableView view) {
        view.order()
                .filter(order -> config.sortable() && order.column() == column)
                .ifPresent(order -> forSite(head, "aria-sort", order.down() ? "descending" : "ascending"));
    }

    private static void forSite(DraftElement element, String attribute, String value) {
        element.set(attribute, value);
        element.traits().addSiteAttribute(attribute);
    }

    private void row(TableView.Row row, List<TableView.Column> columns) {
        DraftElement element = out.start("tr", new Traits());
        if (row.marked()) {
            element.addClass("marked");
        }
        for (int i = 0; i < row.cells().size(); i++) {
            boolean marked = row.markedCells().contains(i);
            DraftElement cell = cell(
                    i == 0 ? "th" : "td", row.cells().get(i), isRight(columns.get(i), i), i == 0 ? "row" : "", marked);
            if (config.sortable() && columns.get(i).numeric()) {
                forSite(cell, "data-value", row.values().get(i));
            }
        }
        out.end();
    }

    /** Returns whether a column is right-aligned: numbers, except in the first column, whose numbers are names such as years. */
    private static boolean isRight(TableView.Column column, int index) {
        return column.numeric() && index > 0;
    }

    private DraftElement cell(String name, String text, boolean right, String scope, boolean marked) {
        DraftElement cell = out.start(name, new Traits(Traits.UNKNOWN, config.sortable()));
        if (!scope.isEmpty()) {
            cell.set("scope", scope);
        }
        if (right) {
            cell.addClass("align-right");
        }
        if (marked) {
            out.start("mark", new Traits());
        }
        out.write(text);
        if (marked) {
            out.end();
        }
        out.end();
        return cell;
    }

    private void text(String name, String text) {
        out.start(name, new Traits());
        out.write(text);
        out.end();
    }
}

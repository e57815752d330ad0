package dev.broadsheet.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCaption;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import dev.broadsheet.markdown.AuthorAttributes.Named;
import java.util.Locale;

/** Tables; {@link Tables} turns {@code align} into classes. */
final class TableHtml {

    static final NodeWriters WRITERS = new NodeWriters()
            .with(TableBlock.class, (table, html) -> html.container("table", table))
            .with(TableCaption.class, (caption, html) -> html.block("caption", caption))
            .with(TableHead.class, (head, html) -> html.block("thead", head))
            .with(TableBody.class, (body, html) -> html.block("tbody", body))
            .with(TableRow.class, TableHtml::row)
            .with(TableCell.class, TableHtml::cell);

    private TableHtml() {}

    private static void row(TableRow row, MarkdownHtml html) {
        Node last = row.getLastChild();
        if (last != null) {
            html.checkRowEnd(last.getEndOffset());
        }
        html.block("tr", row);
    }

    private static void cell(TableCell cell, MarkdownHtml html) {
        String name = cell.isHeader() ? "th" : "td";
        TableCell.Alignment alignment = cell.getAlignment();
        if (alignment == null) {
            html.inline(name, cell);
        } else {
            html.inline(name, cell, new Named("align", alignment.name().toLowerCase(Locale.ROOT)));
        }
    }
}

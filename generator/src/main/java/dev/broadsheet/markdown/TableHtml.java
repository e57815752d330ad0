package dev.broadsheet.markdown;

import dev.broadsheet.markdown.AuthorAttributes.Named;
import dev.broadsheet.markdown.syntax.Table;
import java.util.Locale;

/** Tables; {@link Tidying} turns {@code align} into classes. */
final class TableHtml {

    static final NodeWriters WRITERS = new NodeWriters()
            .with(Table.class, (table, html) -> html.container("table", table))
            .with(Table.Caption.class, (caption, html) -> html.block("caption", caption))
            .with(Table.Group.class, (group, html) -> html.block(group.isHead() ? "thead" : "tbody", group))
            .with(Table.Row.class, TableHtml::row)
            .with(Table.Cell.class, TableHtml::cell);

    private TableHtml() {}

    private static void row(Table.Row row, MarkdownHtml html) {
        row.surplus().ifPresent(offset -> checkWidth(offset, html.source()));
        html.block("tr", row);
    }

    private static void checkWidth(int surplus, BodySource source) {
        source.warning(
                "BS-MD-008",
                source.position(surplus),
                "the row has more cells than the table has columns; they are left out",
                "give the line of dashes below the head another column, or write \\| for a | that is text");
    }

    private static void cell(Table.Cell cell, MarkdownHtml html) {
        Named[] align =
                cell
                        .alignment()
                        .map(alignment -> new Named("align", alignment.name().toLowerCase(Locale.ROOT)))
                        .stream()
                        .toArray(Named[]::new);
        html.inline(cell.isHead() ? "th" : "td", cell, align);
    }
}

package dev.broadsheet.markdown;

import dev.broadsheet.markdown.AuthorAttributes.Named;
import dev.broadsheet.markdown.syntax.Table;
import java.util.Locale;
import java.util.Optional;

/** Readers of tables. {@link DraftNormalizer} replaces {@code align} by classes. */
final class TableReaders {

    static final NodeReaders READERS = new NodeReaders()
            .with(Table.class, (table, reader) -> reader.container("table", table))
            .with(Table.Caption.class, (caption, reader) -> reader.block("caption", caption))
            .with(Table.Group.class, (group, reader) -> reader.block(group.isHead() ? "thead" : "tbody", group))
            .with(Table.Row.class, TableReaders::row)
            .with(Table.Cell.class, TableReaders::cell);

    private TableReaders() {}

    private static void row(Table.Row row, MarkdownReader reader) {
        row.surplus().ifPresent(offset -> checkWidth(offset, reader.source()));
        reader.block("tr", row);
    }

    private static void checkWidth(int surplus, BodySource source) {
        source.warning(
                "BS-MD-008",
                source.position(surplus),
                "the row has more cells than the table has columns; they are left out",
                "give the line of dashes below the head another column, or write \\| for a | that is text");
    }

    private static void cell(Table.Cell cell, MarkdownReader reader) {
        String name = cell.isHead() ? "th" : "td";
        Optional<Table.Alignment> alignment = cell.alignment();
        if (alignment.isPresent()) {
            reader.inline(name, cell, new Named("align", alignment.get().name().toLowerCase(Locale.ROOT)));
        } else {
            reader.inline(name, cell);
        }
    }
}

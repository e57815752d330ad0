package dev.broadsheet.edition.html.mail;

import dev.broadsheet.document.Caption;
import dev.broadsheet.document.Cell;
import dev.broadsheet.document.Element;
import dev.broadsheet.document.Node;
import dev.broadsheet.document.PlainText;
import dev.broadsheet.document.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A table as records, the form for tables that are wider than a mail: each row is a heading and, below it, the names of the
 * columns with the values.
 *
 * @param caption the caption of the table
 * @param names the cells of the only row of the head
 * @param rows the cells of the other rows; each row has a cell for each name
 */
record Records(Optional<Caption> caption, List<Cell> names, List<List<Cell>> rows) {

    /** Returns the records; empty if the table has not one row of names, or if a cell spans rows or columns. */
    static Optional<Records> of(Table table) {
        List<List<Cell>> head = rows(table, "thead").toList();
        List<List<Cell>> rows =
                Stream.concat(rows(table, "tbody"), rows(table, "tfoot")).toList();
        Optional<Caption> caption = table.children().stream()
                .filter(Caption.class::isInstance)
                .map(Caption.class::cast)
                .findFirst();
        return head.size() == 1 && Stream.concat(head.stream(), rows.stream()).allMatch(row -> isWhole(row, table))
                ? Optional.of(new Records(caption, head.get(0), rows))
                : Optional.empty();
    }

    private static boolean isWhole(List<Cell> row, Table table) {
        return row.size() == table.columns()
                && row.stream()
                        .allMatch(cell -> cell.attributes().value("colspan").isEmpty()
                                && cell.attributes().value("rowspan").isEmpty());
    }

    private static Stream<List<Cell>> rows(Table table, String group) {
        return elements(table.children())
                .filter(element -> element.name().equals(group))
                .flatMap(element -> elements(element.children()))
                .map(row -> elements(row.children())
                        .filter(Cell.class::isInstance)
                        .map(Cell.class::cast)
                        .toList());
    }

    private static Stream<Element> elements(List<Node> nodes) {
        return nodes.stream().filter(Element.class::isInstance).map(Element.class::cast);
    }

    /** Returns the texts of all cells in rows, the names first. */
    List<List<String>> texts() {
        List<List<String>> texts = new ArrayList<>();
        texts.add(texts(names));
        rows.forEach(row -> texts.add(texts(row)));
        return texts;
    }

    private static List<String> texts(List<Cell> cells) {
        return cells.stream().map(PlainText::of).toList();
    }
}

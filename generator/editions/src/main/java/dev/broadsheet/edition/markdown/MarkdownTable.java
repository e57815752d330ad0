package dev.broadsheet.edition.markdown;

import dev.broadsheet.document.Caption;
import dev.broadsheet.document.Cell;
import dev.broadsheet.document.Element;
import dev.broadsheet.document.Node;
import dev.broadsheet.document.Table;
import java.util.ArrayList;
import java.util.List;

/** Writes a table in GitHub Flavored Markdown, with the caption above it in bold and the first row as its header. */
final class MarkdownTable {

    private final Inlines inlines;
    private final List<String> lines = new ArrayList<>();

    /** Whether the first row has not been written yet. */
    private boolean head = true;

    private MarkdownTable(Inlines inlines) {
        this.inlines = inlines;
    }

    static String write(Table table, Inlines inlines) {
        MarkdownTable written = new MarkdownTable(inlines);
        written.add(table.children());
        return String.join("\n", written.lines);
    }

    private void add(List<Node> nodes) {
        for (Node node : nodes) {
            if (node instanceof Caption caption) {
                lines.add("**" + inlines.of(caption) + "**\n");
            } else if (node instanceof Element row && row.name().equals("tr")) {
                row(row);
            } else if (node instanceof Element group) {
                add(group.children());
            }
        }
    }

    private void row(Element row) {
        List<Cell> cells = row.children().stream()
                .filter(Cell.class::isInstance)
                .map(Cell.class::cast)
                .toList();
        lines.add(line(cells.stream().map(this::cell).toList()));
        if (head) {
            lines.add(line(cells.stream().map(MarkdownTable::rule).toList()));
            head = false;
        }
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private String cell(Cell cell) {
        return inlines.of(cell).replace("\\\n", " ").replace('\n', ' ').replace("|", "\\|");
    }

    private static String rule(Cell cell) {
        return cell.attributes().hasClass("align-right")
                ? "--:"
                : cell.attributes().hasClass("align-center") ? ":-:" : "---";
    }
}

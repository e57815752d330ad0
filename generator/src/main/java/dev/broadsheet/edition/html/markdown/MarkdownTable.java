package dev.broadsheet.edition.html.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** A table in the manner of GitHub: the caption above it in bold, the first row its head. */
final class MarkdownTable {

    private MarkdownTable() {}

    static String write(Element table) {
        List<String> lines = new ArrayList<>();
        Element caption = table.selectFirst("> caption");
        if (caption != null) {
            lines.add("**" + Inlines.of(caption) + "**\n");
        }
        boolean head = true;
        for (Element row : table.select("tr")) {
            List<Element> cells = row.select("> th, > td");
            lines.add(line(cells.stream().map(MarkdownTable::cell).toList()));
            if (head) {
                lines.add(line(cells.stream().map(MarkdownTable::rule).toList()));
                head = false;
            }
        }
        return String.join("\n", lines);
    }

    private static String line(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String cell(Element cell) {
        return Inlines.of(cell).replace("\\\n", " ").replace('\n', ' ').replace("|", "\\|");
    }

    private static String rule(Element cell) {
        return cell.hasClass("align-right") ? "--:" : cell.hasClass("align-center") ? ":-:" : "---";
    }
}

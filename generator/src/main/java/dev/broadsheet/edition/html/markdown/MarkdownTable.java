package dev.broadsheet.edition.html.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** A table in the manner of GitHub: the caption above it in bold, the first row its head. */
final class MarkdownTable {

    private static final Evaluator CAPTION = QueryParser.parse("> caption");
    private static final Evaluator CELLS = QueryParser.parse("> th, > td");

    private MarkdownTable() {}

    static String write(Element table) {
        List<String> lines = new ArrayList<>();
        Element caption = table.selectFirst(CAPTION);
        if (caption != null) {
            lines.add("**" + Inlines.of(caption) + "**\n");
        }
        boolean head = true;
        for (Element row : table.getElementsByTag("tr")) {
            List<Element> cells = row.select(CELLS);
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

package dev.broadsheet.markdown;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Brings what flexmark writes to today's HTML: alignment as a class, header cells with a scope, captions first. */
final class Tidying {

    private static final Evaluator HEAD = QueryParser.parse("thead");

    private Tidying() {}

    /** @param marker name of an attribute that does not count as one */
    static void tidy(Element root, String marker) {
        List<Element> elements = List.copyOf(root.getAllElements());
        for (Element element : elements) {
            switch (element.normalName()) {
                case "th", "td" -> tidyCell(element);
                case "tbody" -> dropEmpty(element);
                case "caption" -> putFirst(element);
                case "span" -> dropPlain(element, marker);
                default -> {}
            }
        }
    }

    private static void tidyCell(Element cell) {
        if (cell.hasAttr("align")) {
            cell.addClass("align-" + cell.attr("align"));
            cell.removeAttr("align");
        }
        if (cell.normalName().equals("th") && !cell.hasAttr("scope") && cell.closest(HEAD) != null) {
            cell.attr("scope", "col");
        }
    }

    private static void dropEmpty(Element rows) {
        if (rows.childNodeSize() == 0) {
            rows.remove();
        }
    }

    private static void putFirst(Element caption) {
        Element table = caption.parent();
        if (table != null && table.normalName().equals("table")) {
            table.prependChild(caption);
        }
    }

    private static void dropPlain(Element span, String marker) {
        if (span.attributes().asList().stream().allMatch(a -> a.getKey().equals(marker))) {
            span.unwrap();
        }
    }
}

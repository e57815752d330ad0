package dev.broadsheet.markdown;

import org.jsoup.nodes.Element;

/** Brings what flexmark writes to today's HTML: alignment as a class, header cells with a scope, captions first. */
final class Tidying {

    private Tidying() {}

    /** @param marker name of an attribute that does not count as one */
    static void tidy(Element root, String marker) {
        for (Element cell : root.select("th[align], td[align]")) {
            cell.addClass("align-" + cell.attr("align"));
            cell.removeAttr("align");
        }
        root.select("thead th:not([scope])").attr("scope", "col");
        root.select("tbody:empty").remove();
        for (Element caption : root.select("table > caption")) {
            Element table = caption.parent();
            if (table != null) {
                table.prependChild(caption);
            }
        }
        for (Element span : root.select("span")) {
            if (span.attributes().asList().stream().allMatch(a -> a.getKey().equals(marker))) {
                span.unwrap();
            }
        }
    }
}

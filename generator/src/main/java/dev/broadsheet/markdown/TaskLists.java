package dev.broadsheet.markdown;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Check boxes as signs: a document is no form. {@code <li class="task done">} or {@code <li class="task">}. */
final class TaskLists {

    private static final Evaluator BOXES = QueryParser.parse("li.task-list-item input[type=checkbox]");

    private TaskLists() {}

    /** @param own name of the attribute that says that an element is ours */
    static void shape(Element root, String own) {
        for (Element box : root.select(BOXES)) {
            boolean done = box.hasAttr("checked");
            Element item = box.closest("li");
            if (item != null) {
                item.removeClass("task-list-item").addClass("task");
                if (done) {
                    item.addClass("done");
                }
            }
            if (box.nextSibling() instanceof TextNode text) {
                text.text(" " + text.getWholeText().replace('\u00A0', ' ').stripLeading());
            }
            Element sign =
                    new Element("span").addClass("task-box").attr("role", "img").attr(own, "");
            sign.attr("aria-label", done ? "done" : "open").text(done ? "\u2611" : "\u2610");
            box.replaceWith(sign);
        }
    }
}

package dev.broadsheet.markdown;

import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.DraftText;
import dev.broadsheet.document.draft.Traits;

/** Check boxes as signs: a document is no form. {@code <li class="task done">} or {@code <li class="task">}. */
final class TaskLists {

    private static final String ITEM = "task-list-item";

    private TaskLists() {}

    static void shape(DraftElement root) {
        for (DraftElement box : root.descendants(TaskLists::isBox)) {
            boolean done = box.hasAttribute("checked");
            DraftElement item = box.closest(element -> element.is("li"));
            if (item != null) {
                item.dropClass(ITEM);
                item.addClass("task");
                if (done) {
                    item.addClass("done");
                }
            }
            if (box.next() instanceof DraftText text) {
                text.set(" " + text.text().replace('\u00A0', ' ').stripLeading());
            }
            DraftElement sign = new DraftElement("span", new Traits(-1, true)).addClass("task-box");
            sign.set("role", "img").set("aria-label", done ? "done" : "open").append(done ? "\u2611" : "\u2610");
            box.replaceWith(sign);
        }
    }

    private static boolean isBox(DraftElement element) {
        return element.is("input")
                && element.attribute("type").equalsIgnoreCase("checkbox")
                && element.closest(TaskLists::isItem) != null;
    }

    private static boolean isItem(DraftElement element) {
        return element.is("li") && element.hasClass(ITEM);
    }
}

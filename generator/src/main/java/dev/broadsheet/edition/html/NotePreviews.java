package dev.broadsheet.edition.html;

import dev.broadsheet.edition.SitePaths;
import dev.broadsheet.edition.model.Notes;
import dev.broadsheet.template.Strings;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Shows a note beside its number without any script: the number is a button that opens a popover with the note. The
 * list at the end stays, for print and for readers who come from a link.
 */
final class NotePreviews {

    private static final Evaluator BACK_LINKS = QueryParser.parse("a[role=doc-backlink]");
    private static final Evaluator WITH_ID = QueryParser.parse("[id]");

    private final Strings strings;

    NotePreviews(Strings strings) {
        this.strings = strings;
    }

    void add(Element body, Notes notes) {
        for (Element note : notes.items()) {
            String preview = "_preview-" + note.id();
            notes.calls(note).forEach(call -> replace(call, preview));
            body.appendChild(preview(note, preview));
        }
    }

    private void replace(Element call, String preview) {
        Element button = new Element("button")
                .attr("type", "button")
                .attr("id", call.id())
                .attr("popovertarget", preview)
                .attr("aria-label", strings.text("note", call.text()))
                .text(call.text());
        call.replaceWith(button);
    }

    private Element preview(Element note, String id) {
        Element popover = new Element("div")
                .addClass("preview")
                .attr("id", id)
                .attr("popover", "")
                .attr("role", "note");
        popover.insertChildren(0, note.clone().childNodesCopy());
        popover.select(BACK_LINKS).remove();
        popover.select(WITH_ID).removeAttr("id");
        popover.attr("id", id);
        popover.appendElement("a")
                .addClass("to-note")
                .attr("href", "#" + SitePaths.encode(note.id()))
                .text(strings.text("toNote"));
        return popover;
    }
}

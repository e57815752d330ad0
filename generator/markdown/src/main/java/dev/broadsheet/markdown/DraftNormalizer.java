package dev.broadsheet.markdown;

import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.DraftNode;

/** Normalizes a draft: alignment as a class, header cells with a scope, captions first, no empty or needless elements. */
final class DraftNormalizer {

    private DraftNormalizer() {}

    static void tidy(DraftElement root) {
        for (DraftElement element : root.descendants()) {
            switch (element.name()) {
                case "th", "td" -> tidyCell(element);
                case "tbody" -> dropEmpty(element);
                case "caption" -> putFirst(element);
                case "dd" -> endBeforeNext(element);
                case "span" -> dropPlain(element);
                default -> {}
            }
        }
    }

    private static void tidyCell(DraftElement cell) {
        if (cell.hasAttribute("align")) {
            cell.addClass("align-" + cell.attribute("align"));
            cell.drop("align");
        }
        if (cell.is("th") && !cell.hasAttribute("scope") && cell.closest(element -> element.is("thead")) != null) {
            cell.set("scope", "col");
        }
    }

    private static void dropEmpty(DraftElement rows) {
        if (rows.isEmpty()) {
            rows.remove();
        }
    }

    private static void putFirst(DraftElement caption) {
        DraftElement table = caption.parent();
        if (table != null && table.is("table")) {
            table.prepend(caption);
        }
    }

    /** Moves definitions out of a preceding empty one, in which flexmark nests them. */
    private static void endBeforeNext(DraftElement definition) {
        DraftNode behind = definition;
        for (DraftNode node : definition.nodes()) {
            if (behind != definition || (node instanceof DraftElement element && element.is("dd"))) {
                behind.after(node);
                behind = node;
            }
        }
    }

    private static void dropPlain(DraftElement span) {
        if (span.attributes().isEmpty() && !span.traits().isOwn()) {
            span.unwrap();
        }
    }
}

package dev.broadsheet.kind.footnote;

import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.Traits;

/**
 * The elements of notes in a draft. In the text: {@code <sup class="note-ref"><a id="fnref-x" href="#fn-x"
 * role="doc-noteref">1</a></sup>}; at its end: {@code <section class="notes"><ol><li id="fn-x">}, with a backlink to each call in
 * the last paragraph of a note.
 */
final class NoteDraft {

    private NoteDraft() {}

    /** Returns the variant of an element as parsed; empty if it is not part of a note. */
    static String variant(DraftElement element) {
        return switch (element.name()) {
            case "sup" -> element.hasClass(NoteWriter.RAISED) ? Footnotes.RAISED : "";
            case "a" -> element.attribute("role").equals(NoteWriter.CALL) ? Footnotes.CALL : "";
            case "section" -> element.hasClass(NoteWriter.SECTION) ? Footnotes.SECTION : "";
            default -> "";
        };
    }

    /**
     * Creates a backlink from a note to a call.
     *
     * @param place the number of the call among those of its note, from 1; 0 for the only one
     */
    static DraftElement backLink(DraftElement call, int place) {
        String variant = place == 0 ? Footnotes.BACK : Footnotes.BACK + place;
        DraftElement link = new DraftElement("a", new Traits(Traits.UNKNOWN, true));
        link.traits().setKind(Footnotes.NAME, variant);
        link.set("href", "#" + call.id()).append(Footnotes.ARROW);
        return link;
    }

    static boolean isCall(DraftElement element) {
        return is(element, Footnotes.CALL);
    }

    static boolean isSection(DraftElement element) {
        return is(element, Footnotes.SECTION);
    }

    private static boolean is(DraftElement element, String variant) {
        Traits traits = element.traits();
        return traits.kind().equals(Footnotes.NAME) && traits.variant().equals(variant);
    }

    static boolean isNote(DraftElement element) {
        DraftElement list = element.parent();
        DraftElement section = list == null ? null : list.parent();
        return element.is("li")
                && element.hasAttribute("id")
                && section != null
                && list != null
                && list.is("ol")
                && isSection(section);
    }

    /** Whether another call directly precedes a call, so that the two numbers would look like one. */
    static boolean isAdjacent(DraftElement call) {
        DraftElement raised = call.parent();
        return raised != null
                && is(raised, Footnotes.RAISED)
                && raised.previous() instanceof DraftElement before
                && is(before, Footnotes.RAISED);
    }
}

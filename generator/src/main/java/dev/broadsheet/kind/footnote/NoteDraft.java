package dev.broadsheet.kind.footnote;

import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.Traits;

/**
 * The elements of a draft that notes are. In the text {@code <sup class="note-ref"><a id="fnref-x" href="#fn-x"
 * role="doc-noteref">1</a></sup>}; at its end {@code <section class="notes"><ol><li id="fn-x">} and, in the last paragraph of
 * each note, a link back to each call.
 */
final class NoteDraft {

    private NoteDraft() {}

    /** Which part of a note an element is as it was read; empty for none. */
    static String variant(DraftElement element) {
        return switch (element.name()) {
            case "sup" -> element.hasClass(NoteWriter.RAISED) ? Footnotes.RAISED : "";
            case "a" -> element.attribute("role").equals(NoteWriter.CALL) ? Footnotes.CALL : "";
            case "section" -> element.hasClass(NoteWriter.SECTION) ? Footnotes.SECTION : "";
            default -> "";
        };
    }

    /** A link from a note to its call. @param place of the call among those of its note, from 1; 0 for the only one */
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

    /** Whether another call is directly before a call, so that the two would look like one number. */
    static boolean isAdjacent(DraftElement call) {
        DraftElement raised = call.parent();
        return raised != null
                && is(raised, Footnotes.RAISED)
                && raised.previous() instanceof DraftElement before
                && is(before, Footnotes.RAISED);
    }
}

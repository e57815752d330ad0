package dev.broadsheet.markdown;

import dev.broadsheet.document.Attributes;
import dev.broadsheet.document.BackLink;
import dev.broadsheet.document.Node;
import dev.broadsheet.document.Note;
import dev.broadsheet.document.NoteCall;
import dev.broadsheet.document.Notes;
import dev.broadsheet.document.Text;
import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.DraftNode;
import dev.broadsheet.document.draft.DraftText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The notes of a clean tree, their calls in the text and the links back, as nodes of the document. */
final class NoteNodes {

    /** The class of links from notes to their calls. */
    static final String BACK = "note-back";

    /** The role of calls. */
    static final String CALL = "doc-noteref";

    /** The class of what raises calls. */
    static final String RAISED = "note-ref";

    /** The class of the section of the notes. */
    static final String SECTION = "notes";

    private final AttributeReader attributes;
    private final Function<DraftElement, List<Node>> children;

    NoteNodes(AttributeReader attributes, Function<DraftElement, List<Node>> children) {
        this.attributes = attributes;
        this.children = children;
    }

    static boolean isCall(DraftElement element) {
        return element.is("a") && element.attribute("role").equals(CALL);
    }

    /** Whether an element raises calls; it is part of how they are written. */
    static boolean holdsCall(DraftElement element) {
        return element.is("sup") && element.hasClass(RAISED);
    }

    static boolean isBackLink(DraftElement element) {
        return element.is("a") && element.hasClass(BACK);
    }

    static boolean isSection(DraftElement element) {
        return element.is("section") && element.hasClass(SECTION);
    }

    static NoteCall call(DraftElement call) {
        return new NoteCall(
                call.attribute("href").substring(1),
                call.text(),
                isAdjacent(call),
                new Attributes(call.id(), call.id(), "", List.of()));
    }

    private static boolean isAdjacent(DraftElement call) {
        DraftElement raised = call.parent();
        return raised != null
                && holdsCall(raised)
                && raised.previous() instanceof DraftElement before
                && holdsCall(before);
    }

    static BackLink backLink(DraftElement link) {
        return new BackLink(
                link.attribute("href").substring(1), link.text(), link.traits().number());
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

    /** What raw HTML has brought between the notes belongs to the one before. */
    Notes section(DraftElement section) {
        List<Note> notes = new ArrayList<>();
        section.nodes().forEach(child -> addNotes(child, notes));
        return new Notes(notes);
    }

    private void addNotes(DraftNode node, List<Note> notes) {
        if (node instanceof DraftElement list && list.is("ol") && !list.hasAttribute("id")) {
            list.nodes().forEach(child -> addNotes(child, notes));
        } else if (node instanceof DraftElement item && item.is("li") && item.hasAttribute("id")) {
            notes.add(new Note(attributes.of(item), children.apply(item)));
        } else if (!notes.isEmpty() && node instanceof DraftElement stray) {
            DraftElement alone = new DraftElement("div");
            alone.append(stray);
            append(children.apply(alone), notes);
        } else if (!notes.isEmpty() && node instanceof DraftText text && !text.isBlank()) {
            append(List.of(new Text(ValidText.of(text.text()))), notes);
        }
    }

    private static void append(List<Node> nodes, List<Note> notes) {
        Note last = notes.remove(notes.size() - 1);
        List<Node> all = new ArrayList<>(last.children());
        all.addAll(nodes);
        notes.add(new Note(last.attributes(), all));
    }
}

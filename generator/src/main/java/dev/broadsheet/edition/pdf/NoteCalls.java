package dev.broadsheet.edition.pdf;

import dev.broadsheet.document.Document;
import dev.broadsheet.document.Element;
import dev.broadsheet.document.Node;
import dev.broadsheet.document.Note;
import dev.broadsheet.document.NoteCall;
import dev.broadsheet.document.Notes;
import dev.broadsheet.document.Only;
import dev.broadsheet.document.SiteElement;
import dev.broadsheet.document.Text;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which call of each note is its first: those in the text come before those in notes. */
final class NoteCalls {

    static final NoteCalls NONE = new NoteCalls();

    private final Map<String, NoteCall> first = new HashMap<>();
    private final IdentityHashMap<NoteCall, Note> set = new IdentityHashMap<>();

    private NoteCalls() {}

    static NoteCalls of(Document document) {
        NoteCalls calls = new NoteCalls();
        calls.collect(document.nodes());
        calls.notes(document.nodes());
        return calls;
    }

    private void collect(List<Node> nodes) {
        for (Node node : nodes) {
            if (node instanceof NoteCall call) {
                first.putIfAbsent(call.note(), call);
            } else if (node instanceof Element element) {
                collect(element.children());
            } else if (node instanceof SiteElement site) {
                collect(site.element().children());
            } else if (node instanceof Only only) {
                collect(only.nodes());
            }
        }
    }

    private void notes(List<Node> nodes) {
        for (Node node : nodes) {
            if (node instanceof Notes notes) {
                notes.notes().forEach(this::note);
            } else if (node instanceof Element element) {
                notes(element.children());
            } else if (node instanceof SiteElement site) {
                notes(site.element().children());
            }
        }
    }

    private void note(Note note) {
        NoteCall call = first.get(note.attributes().id());
        if (call != null) {
            set.put(call, note);
        }
    }

    /** The note that is set where this call is; null when an earlier call has it. */
    @Nullable
    Note set(NoteCall call) {
        return set.get(call);
    }

    static boolean isBlank(Node node) {
        return node instanceof Text text && text.text().isBlank();
    }
}

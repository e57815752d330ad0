package dev.broadsheet.kind.footnote;

import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.Names;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Numbers notes in reading order: those called in the text, then those called only in notes. The order in Markdown may differ,
 * since a table's caption is written after the table but placed before it. Appends a backlink to each call to the note.
 */
final class NoteOrder {

    private static final Set<String> TEXTS = Set.of("p", "li", "dd", "footer");

    private static final Set<String> BLOCKS = Names.of("p li dd footer blockquote ul ol dl div");

    private final DraftElement root;
    private final Map<String, DraftElement> notes = new LinkedHashMap<>();

    private NoteOrder(DraftElement root) {
        this.root = root;
        for (DraftElement item : root.descendants("li")) {
            if (NoteDraft.isNote(item)) {
                notes.put("#" + item.id(), item);
            }
        }
    }

    static void settle(DraftElement root) {
        NoteOrder links = new NoteOrder(root);
        if (!links.notes.isEmpty()) {
            List<String> order = links.order();
            if (!order.equals(List.copyOf(links.notes.keySet()))) {
                order.forEach(links::place);
            }
            links.number(order);
        }
    }

    private List<String> order() {
        Set<String> met = new LinkedHashSet<>();
        for (DraftElement call : calls(root)) {
            if (call.closest(NoteDraft::isSection) == null) {
                met.add(call.attribute("href"));
            }
        }
        met.retainAll(notes.keySet());
        List<String> order = new ArrayList<>(met);
        // The list grows during the loop: a note may contain the first call of another note.
        for (int i = 0; i < order.size(); i++) {
            for (DraftElement call : calls(note(order.get(i)))) {
                String target = call.attribute("href");
                if (notes.containsKey(target) && met.add(target)) {
                    order.add(target);
                }
            }
        }
        for (String target : notes.keySet()) {
            if (met.add(target)) {
                order.add(target);
            }
        }
        return order;
    }

    private static List<DraftElement> calls(DraftElement within) {
        List<DraftElement> calls = within.ofKind(Footnotes.NAME);
        calls.removeIf(element -> !NoteDraft.isCall(element));
        return calls;
    }

    private DraftElement note(String target) {
        return Objects.requireNonNull(notes.get(target));
    }

    private void place(String target) {
        DraftElement note = note(target);
        Objects.requireNonNull(note.parent()).append(note);
    }

    private void number(List<String> order) {
        Map<String, List<DraftElement>> calls = new HashMap<>();
        for (DraftElement call : calls(root)) {
            calls.computeIfAbsent(call.attribute("href"), href -> new ArrayList<>())
                    .add(call);
        }
        for (int i = 0; i < order.size(); i++) {
            List<DraftElement> toIt = calls.getOrDefault(order.get(i), List.of());
            DraftElement end = toIt.isEmpty() ? root : end(note(order.get(i)));
            for (int place = 0; place < toIt.size(); place++) {
                DraftElement call = toIt.get(place);
                call.clear();
                call.append(String.valueOf(i + 1));
                end.append(NoteDraft.backLink(call, toIt.size() == 1 ? 0 : place + 1));
            }
        }
    }

    /** Returns the paragraph that ends a note, even within a list or a quotation; adds a paragraph after anything else. */
    private static DraftElement end(DraftElement note) {
        DraftElement end = note.lastElement();
        while (end != null && endsWithBlock(end)) {
            end = end.lastElement();
        }
        if (end != null && TEXTS.contains(end.name())) {
            return end;
        }
        DraftElement paragraph = new DraftElement("p");
        note.append(paragraph);
        return paragraph;
    }

    private static boolean endsWithBlock(DraftElement element) {
        DraftElement last = element.lastElement();
        return last != null && BLOCKS.contains(last.name());
    }
}

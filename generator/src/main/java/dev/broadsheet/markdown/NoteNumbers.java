package dev.broadsheet.markdown;

import dev.broadsheet.document.draft.DraftElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Numbers notes in the order in which a reader meets them: those called in the text, then those that only notes call. The
 * Markdown may have another order, as a caption is written after its table and stands before it.
 */
final class NoteNumbers {

    private final Map<String, DraftElement> notes = new LinkedHashMap<>();
    private final List<String> order = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    private NoteNumbers(DraftElement root) {
        root.descendants(NoteNodes::isNote).forEach(note -> notes.put("#" + note.id(), note));
    }

    static void number(DraftElement root) {
        new NoteNumbers(root).sort(root);
    }

    private void sort(DraftElement root) {
        List<DraftElement> calls = root.descendants(NoteNodes::isCall);
        calls.stream()
                .filter(call -> call.closest(NoteNodes::isSection) == null)
                .forEach(this::meet);
        // Grows while it is read: a note may call a note that nothing called before.
        for (int i = 0; i < order.size(); i++) {
            note(order.get(i)).descendants(NoteNodes::isCall).forEach(this::meet);
        }
        notes.keySet().forEach(this::meet);
        if (!order.equals(List.copyOf(notes.keySet()))) {
            order.forEach(target -> place(note(target)));
        }
        calls.forEach(this::renumber);
    }

    private DraftElement note(String target) {
        return Objects.requireNonNull(notes.get(target));
    }

    private void meet(DraftElement call) {
        meet(call.attribute("href"));
    }

    private void meet(String target) {
        if (notes.containsKey(target) && numbers.putIfAbsent(target, order.size() + 1) == null) {
            order.add(target);
        }
    }

    private static void place(DraftElement note) {
        Objects.requireNonNull(note.parent()).append(note);
    }

    /** Only what is a number: an author may call a note by words of their own. */
    private void renumber(DraftElement call) {
        Integer number = numbers.get(call.attribute("href"));
        if (number != null && call.text().matches("\\d+")) {
            call.clear();
            call.append(number.toString());
        }
    }
}

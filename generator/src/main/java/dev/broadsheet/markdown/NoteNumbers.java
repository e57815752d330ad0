package dev.broadsheet.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Numbers notes in the order in which a reader meets them: those called in the text, then those that only notes call. The
 * Markdown may have another order, as a caption is written after its table and stands before it.
 */
final class NoteNumbers {

    private static final Evaluator NOTE = QueryParser.parse("section.notes > ol > li[id]");
    private static final Evaluator NOTES = QueryParser.parse("section.notes");

    private static final Evaluator CALLS = QueryParser.parse("a[role=doc-noteref]");

    private final Map<String, Element> notes = new LinkedHashMap<>();
    private final List<String> order = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    private NoteNumbers(Element root) {
        root.select(NOTE).forEach(note -> notes.put("#" + note.id(), note));
    }

    static void number(Element root) {
        new NoteNumbers(root).sort(root);
    }

    private void sort(Element root) {
        List<Element> calls = root.select(CALLS);
        calls.stream().filter(call -> call.closest(NOTES) == null).forEach(this::meet);
        // Grows while it is read: a note may call a note that nothing called before.
        for (int i = 0; i < order.size(); i++) {
            note(order.get(i)).select(CALLS).forEach(this::meet);
        }
        notes.keySet().forEach(this::meet);
        if (!order.equals(List.copyOf(notes.keySet()))) {
            order.forEach(target -> place(note(target)));
        }
        calls.forEach(this::renumber);
    }

    private Element note(String target) {
        return Objects.requireNonNull(notes.get(target));
    }

    private void meet(Element call) {
        meet(call.attr("href"));
    }

    private void meet(String target) {
        if (notes.containsKey(target) && numbers.putIfAbsent(target, order.size() + 1) == null) {
            order.add(target);
        }
    }

    private static void place(Element note) {
        Objects.requireNonNull(note.parent()).appendChild(note);
    }

    /** Only what is a number: an author may call a note by words of their own. */
    private void renumber(Element call) {
        Integer number = numbers.get(call.attr("href"));
        if (number != null && call.text().matches("\\d+")) {
            call.text(number.toString());
        }
    }
}

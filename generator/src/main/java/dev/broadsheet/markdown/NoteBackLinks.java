package dev.broadsheet.markdown;

import dev.broadsheet.document.draft.DraftElement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Ends each note with a link to each place that refers to it. */
final class NoteBackLinks {

    private static final Set<String> TEXTS = Set.of("p", "li", "dd", "footer");

    private static final Set<String> BLOCKS = Set.of("p", "li", "dd", "footer", "blockquote", "ul", "ol", "dl", "div");

    private NoteBackLinks() {}

    static void add(DraftElement root) {
        Map<String, List<DraftElement>> callsByTarget = root.descendants(NoteNodes::isCall).stream()
                .collect(Collectors.groupingBy(call -> call.attribute("href")));
        for (DraftElement note : root.descendants(NoteNodes::isNote)) {
            DraftElement end = end(note);
            for (DraftElement call : callsByTarget.getOrDefault("#" + note.id(), List.of())) {
                end.append(new DraftElement("a").set("href", "#" + call.id()).set("role", NoteNodes.BACK_LINK));
            }
        }
    }

    /** The paragraph with which a note ends, be it in a list or in a quote; a new one after anything else. */
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

package dev.broadsheet.markdown;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Ends each note with a link to each place that refers to it. */
final class NoteBackLinks {

    private static final Evaluator CALLS = QueryParser.parse("a[role=doc-noteref]");
    private static final Evaluator NOTE = QueryParser.parse("section.notes > ol > li[id]");

    private static final Set<String> TEXTS = Set.of("p", "li", "dd", "footer");

    private static final Set<String> BLOCKS = Set.of("p", "li", "dd", "footer", "blockquote", "ul", "ol", "dl", "div");

    private NoteBackLinks() {}

    static void add(Element root) {
        Map<String, List<Element>> referencesByTarget =
                root.select(CALLS).stream().collect(Collectors.groupingBy(reference -> reference.attr("href")));
        for (Element note : root.select(NOTE)) {
            List<Element> references = referencesByTarget.getOrDefault("#" + note.id(), List.of());
            Element end = end(note);
            int place = 0;
            for (Element reference : references) {
                place++;
                end.appendText(" ");
                end.appendElement("a")
                        .attr("href", "#" + reference.id())
                        .attr("class", "note-back")
                        .attr("role", "doc-backlink")
                        .attr("aria-label", label(reference, place, references.size()))
                        .text("\u2191");
            }
        }
    }

    private static String label(Element reference, int place, int places) {
        String number = places == 1 ? "" : ", place " + place;
        return "Back to reference " + reference.text() + number;
    }

    /** The paragraph with which a note ends, be it in a list or in a quote; a new one after anything else. */
    private static Element end(Element note) {
        Element end = note.lastElementChild();
        while (end != null && endsWithBlock(end)) {
            end = end.lastElementChild();
        }
        return end != null && TEXTS.contains(end.normalName()) ? end : note.appendElement("p");
    }

    private static boolean endsWithBlock(Element element) {
        Element last = element.lastElementChild();
        return last != null && BLOCKS.contains(last.normalName());
    }
}

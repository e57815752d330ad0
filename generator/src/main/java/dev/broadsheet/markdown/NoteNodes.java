package dev.broadsheet.markdown;

import dev.broadsheet.document.Attributes;
import dev.broadsheet.document.BackLink;
import dev.broadsheet.document.Node;
import dev.broadsheet.document.Note;
import dev.broadsheet.document.NoteCall;
import dev.broadsheet.document.Notes;
import dev.broadsheet.document.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** The notes of a clean tree, their calls in the text and the links back, as nodes of the document. */
final class NoteNodes {

    private static final Evaluator CALLS = QueryParser.parse("a[role=doc-noteref]");

    private static final String RAISED = "note-ref";

    private final AttributeReader attributes;
    private final Function<Element, List<Node>> children;

    /** Texts of the calls by their ids. */
    private final Map<String, String> numbers = new HashMap<>();

    /** How many calls each note has, by its address. */
    private final Map<String, Integer> calls = new HashMap<>();

    /** Places of calls among those of their notes, from 1 on, by their ids. */
    private final Map<String, Integer> places = new HashMap<>();

    /** Addresses of notes by the ids of their calls. */
    private final Map<String, String> called = new HashMap<>();

    NoteNodes(Element root, AttributeReader attributes, Function<Element, List<Node>> children) {
        this.attributes = attributes;
        this.children = children;
        for (Element call : root.select(CALLS)) {
            numbers.put(call.id(), call.text());
            called.put(call.id(), call.attr("href"));
            places.put(call.id(), calls.merge(call.attr("href"), 1, Integer::sum));
        }
    }

    static boolean isCall(Element element) {
        return element.normalName().equals("a") && element.attr("role").equals("doc-noteref");
    }

    /** Whether an element raises calls; it is part of how they are written. */
    static boolean holdsCall(Element element) {
        return element.normalName().equals("sup") && element.hasClass(RAISED);
    }

    static boolean isBackLink(Element element) {
        return element.normalName().equals("a") && element.attr("role").equals("doc-backlink");
    }

    static boolean isSection(Element element) {
        return element.normalName().equals("section") && element.hasClass("notes");
    }

    NoteCall call(Element call) {
        return new NoteCall(
                call.attr("href").substring(1),
                call.text(),
                isAdjacent(call),
                new Attributes(call.id(), call.id(), "", List.of()));
    }

    private static boolean isAdjacent(Element call) {
        Element raised = call.parent();
        return raised != null
                && holdsCall(raised)
                && raised.previousSibling() instanceof Element before
                && holdsCall(before);
    }

    BackLink backLink(Element link) {
        String call = link.attr("href").substring(1);
        int all = calls.getOrDefault(called.getOrDefault(call, ""), 0);
        int place = all > 1 ? places.getOrDefault(call, 0) : 0;
        return new BackLink(call, numbers.getOrDefault(call, ""), place);
    }

    /** What raw HTML has brought between the notes belongs to the one before. */
    Notes section(Element section) {
        List<Note> notes = new ArrayList<>();
        List.copyOf(section.childNodes()).forEach(child -> addNotes(child, notes));
        return new Notes(notes);
    }

    private void addNotes(org.jsoup.nodes.Node node, List<Note> notes) {
        if (node instanceof Element list && list.normalName().equals("ol") && !list.hasAttr("id")) {
            List.copyOf(list.childNodes()).forEach(child -> addNotes(child, notes));
        } else if (node instanceof Element item && item.normalName().equals("li") && item.hasAttr("id")) {
            notes.add(new Note(attributes.of(item), children.apply(item)));
        } else if (!notes.isEmpty() && node instanceof Element stray) {
            append(children.apply(new Element("div").appendChild(stray)), notes);
        } else if (!notes.isEmpty() && node instanceof TextNode text && !text.isBlank()) {
            append(List.of(new Text(ValidText.of(text.getWholeText()))), notes);
        }
    }

    private static void append(List<Node> nodes, List<Note> notes) {
        Note last = notes.remove(notes.size() - 1);
        List<Node> all = new ArrayList<>(last.children());
        all.addAll(nodes);
        notes.add(new Note(last.attributes(), all));
    }
}

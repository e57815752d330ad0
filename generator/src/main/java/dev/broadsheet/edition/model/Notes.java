package dev.broadsheet.edition.model;

import dev.broadsheet.edition.SitePaths;
import dev.broadsheet.template.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** The notes of a body: a list at its end, calls in the text that lead to them, and links that lead back. */
public final class Notes {

    private static final Evaluator BACK_LINKS = QueryParser.parse("a[role=doc-backlink]");
    private static final Evaluator CALLS = QueryParser.parse("a[role=doc-noteref]");
    private static final Evaluator NOTE = QueryParser.parse("> ol > li[id]");
    private static final Evaluator NOTES = QueryParser.parse("section.notes");

    private static final String RAISED = "note-ref";

    private final Map<String, List<Element>> callsByTarget;
    private final Element list;

    private Notes(BodyTree tree, Element list) {
        this.callsByTarget =
                tree.root().select(CALLS).stream().collect(Collectors.groupingBy(call -> call.attr("href")));
        this.list = list;
    }

    /** Empty when the body has no notes. */
    public static Optional<Notes> of(BodyTree tree) {
        return Optional.ofNullable(tree.root().selectFirst(NOTES)).map(list -> new Notes(tree, list));
    }

    /** The block that holds the notes. */
    public Element list() {
        return list;
    }

    /** The notes themselves, in order. */
    public Elements items() {
        return list.select(NOTE);
    }

    /** The links in the text that call a note, in the order that they had when the notes were found. */
    public List<Element> calls(Element note) {
        String plain = "#" + note.id();
        String encoded = "#" + SitePaths.encode(note.id());
        List<Element> calls = new ArrayList<>(callsByTarget.getOrDefault(plain, List.of()));
        if (!encoded.equals(plain)) {
            calls.addAll(callsByTarget.getOrDefault(encoded, List.of()));
        }
        return calls;
    }

    /** Gives the class {@code next} to a call right after another, which would look like one number with it. */
    public void partCalls() {
        for (Element note : items()) {
            for (Element call : calls(note)) {
                Element raised = call.parent();
                if (raised != null
                        && raised.hasClass(RAISED)
                        && raised.previousSibling() instanceof Element before
                        && before.hasClass(RAISED)) {
                    raised.addClass("next");
                }
            }
        }
    }

    /** The links of a note that lead back to its calls. */
    public Elements backLinks(Element note) {
        return note.select(BACK_LINKS);
    }

    /** Says in the language of the page what the arrows of the notes do. */
    public void nameBackLinks(Strings strings) {
        for (Element note : items()) {
            Elements links = backLinks(note);
            for (int i = 0; i < links.size(); i++) {
                String place = links.size() == 1 ? "" : " (" + (i + 1) + ")";
                links.get(i).attr("aria-label", strings.text("noteBack") + place);
            }
        }
    }
}

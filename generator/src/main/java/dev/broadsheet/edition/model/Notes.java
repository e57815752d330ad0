package dev.broadsheet.edition.model;

import dev.broadsheet.edition.SitePaths;
import dev.broadsheet.template.Strings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** The notes of a body: a list at its end, calls in the text that lead to them, and links that lead back. */
public final class Notes {

    private final BodyTree tree;
    private final Element list;

    private Notes(BodyTree tree, Element list) {
        this.tree = tree;
        this.list = list;
    }

    /** Empty when the body has no notes. */
    public static Optional<Notes> of(BodyTree tree) {
        return Optional.ofNullable(tree.root().selectFirst("section.notes")).map(list -> new Notes(tree, list));
    }

    /** The block that holds the notes. */
    public Element list() {
        return list;
    }

    /** The notes themselves, in order. */
    public Elements items() {
        return list.select("> ol > li[id]");
    }

    /** The links in the text that call a note, in order. */
    public List<Element> calls(Element note) {
        List<Element> calls = new ArrayList<>();
        for (Element link : tree.root().select("a[role=doc-noteref]")) {
            if (leadsTo(link, note)) {
                calls.add(link);
            }
        }
        return calls;
    }

    /** The links of a note that lead back to its calls. */
    public Elements backLinks(Element note) {
        return note.select("a[role=doc-backlink]");
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

    private static boolean leadsTo(Element link, Element note) {
        return link.attr("href").equals("#" + note.id()) || link.attr("href").equals("#" + SitePaths.encode(note.id()));
    }
}

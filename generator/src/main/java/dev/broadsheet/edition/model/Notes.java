package dev.broadsheet.edition.model;

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
        return Optional.ofNullable(tree.root().selectFirst(".footnotes")).map(list -> new Notes(tree, list));
    }

    /** The block that holds the notes. */
    public Element list() {
        return list;
    }

    /** The notes themselves, in order. */
    public Elements items() {
        return list.select("li[id]");
    }

    /** The links in the text that call a note, in order. */
    public List<Element> calls(Element note) {
        List<Element> calls = new ArrayList<>();
        for (Element link : tree.root().select("a[href]")) {
            if (leadsTo(link, note) && !inside(link)) {
                calls.add(link);
            }
        }
        return calls;
    }

    /** The links of a note that lead back to its calls. */
    public List<Element> backLinks(Element note) {
        return note.select("a[class*=back], a[role=doc-backlink]");
    }

    private static boolean leadsTo(Element link, Element note) {
        return link.attr("href").equals("#" + note.id())
                || link.attr("href").equals("#" + dev.broadsheet.edition.SitePaths.encode(note.id()));
    }

    private boolean inside(Element link) {
        return link.closest(".footnotes") != null;
    }
}

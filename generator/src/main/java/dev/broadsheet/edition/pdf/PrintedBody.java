package dev.broadsheet.edition.pdf;

import dev.broadsheet.edition.model.BodyTree;
import dev.broadsheet.edition.model.IndexMarks;
import dev.broadsheet.edition.model.Notes;
import dev.broadsheet.edition.model.WideTables;
import dev.broadsheet.template.Strings;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Fits a body into a document that is set: notes stand where they are called. In a document of several bodies every id
 * and every {@code data-pos} begins with a prefix of its own.
 */
final class PrintedBody {

    /** Columns that a page has no room for at the size of other tables. */
    private static final int WIDE = 8;

    private static final int VERY_WIDE = 10;

    /** Begins an address within the document that needs no prefix. */
    static final String WITHIN = "within:";

    private final BodyTree tree;
    private final Strings strings;
    private final String prefix;
    private String beforePage = "";
    private String afterPage = "";

    /**
     * @param fragment with positions; links that lead nowhere are empty
     * @param strings for the labels of captions
     * @param prefix of ids; may be empty
     */
    PrintedBody(String fragment, Strings strings, String prefix) {
        this.tree = BodyTree.ofXml(fragment);
        this.strings = strings;
        this.prefix = prefix;
    }

    /** Says how the page of a cross-reference is written; its number comes between the two. */
    PrintedBody withPages(String before, String after) {
        beforePage = before;
        afterPage = after;
        return this;
    }

    /** Marks what an index leads to; before {@link #xml}, which adds the prefix to the ids that the marks have. */
    void mark(IndexMarks marks) {
        marks.mark(tree.root());
    }

    String xml() {
        tree.writeNumbers();
        tree.labelCaptions(strings);
        WideTables.mark(tree.root(), WIDE, VERY_WIDE);
        Notes.of(tree).ifPresent(PrintedBody::moveNotes);
        tree.root().select("a[href=]").unwrap();
        if (!prefix.isEmpty()) {
            setPrefix();
        }
        return tree.markup();
    }

    private void setPrefix() {
        for (Element link : tree.root().select("a[href^=#]")) {
            link.attr("href", "#" + prefix + link.attr("href").substring(1));
        }
        for (Element link : tree.root().select("a[href^=" + WITHIN + "]")) {
            link.addClass("xref")
                    .attr("href", "#" + link.attr("href").substring(WITHIN.length()))
                    .attr("data-before", " (" + beforePage)
                    .attr("data-after", afterPage + ")");
        }
        for (Element anchor : tree.root().select("[id]")) {
            anchor.attr("id", prefix + anchor.id());
        }
        for (Element placed : tree.root().select("[data-pos]")) {
            placed.attr("data-pos", prefix + " " + placed.attr("data-pos"));
        }
        // Raw HTML may stand in no block of ours; in a book it has to be known from which file it is.
        for (Element outer : tree.root().children()) {
            if (!outer.hasAttr("data-pos")) {
                outer.attr("data-pos", prefix + " 1:1");
            }
        }
    }

    /** The typesetter takes a note where it is called and sets it at the foot of that page. */
    private static void moveNotes(Notes notes) {
        notes.partCalls();
        for (Element note : notes.items()) {
            notes.backLinks(note).forEach(Element::remove);
            notes.calls(note).stream().findFirst().ifPresent(call -> setInPlace(note, outermost(call)));
        }
        notes.list().remove();
    }

    private static void setInPlace(Element note, Element call) {
        Element inline = inline(note).attr("data-number", call.text());
        if (call.hasClass("next")) {
            inline.addClass("next");
        }
        call.replaceWith(inline);
    }

    /** The call with the superscript that holds nothing else. */
    private static Element outermost(Element call) {
        Element parent = call.parent();
        return parent != null && parent.normalName().equals("sup") && parent.childNodeSize() == 1 ? parent : call;
    }

    private static Element inline(Element note) {
        Element inline = new Element("span").addClass("footnote").attr("id", note.id());
        String position = note.select("[data-pos]").attr("data-pos");
        if (!position.isEmpty()) {
            inline.attr("data-pos", position);
        }
        if (note.childrenSize() == 1) {
            note.select("> p").unwrap();
        }
        List.copyOf(note.childNodes()).forEach(inline::appendChild);
        trimEnd(inline);
        return inline;
    }

    private static void trimEnd(Element inline) {
        if (inline.lastChild() instanceof TextNode last) {
            last.text(last.getWholeText().stripTrailing());
        }
    }
}

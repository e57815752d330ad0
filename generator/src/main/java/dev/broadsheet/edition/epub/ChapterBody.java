package dev.broadsheet.edition.epub;

import dev.broadsheet.edition.model.BodyTree;
import dev.broadsheet.edition.model.Notes;
import dev.broadsheet.template.Strings;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Fits a body into a chapter: notes that pop up, no link to what is not a chapter, and marks where printed pages
 * begin.
 */
final class ChapterBody {

    private static final Evaluator DEAD_LINKS = QueryParser.parse("a[href=], a[href^=../images/]");
    private static final Evaluator MISSING_PICTURES = QueryParser.parse("img:not([src^=../images/])");
    private static final Evaluator NUMBERED_LIST = QueryParser.parse("> ol");

    private static final String POSITION = "data-pos";

    private final BodyTree tree;
    private final Strings strings;

    ChapterBody(String fragment, Strings strings) {
        this.tree = BodyTree.ofXml(fragment);
        this.strings = strings;
    }

    /**
     * Marks where pages of the printed book begin.
     *
     * @param made told of each mark that could be made
     */
    ChapterBody markPages(List<PageBreaks.Mark> marks, Consumer<PageBreaks.Mark> made) {
        // From the last to the first, so that a mark does not move the place of another.
        for (int i = marks.size() - 1; i >= 0; i--) {
            PageBreaks.Mark mark = marks.get(i);
            tree.find(mark.place()).ifPresent(place -> {
                place.insert(mark.element());
                made.accept(mark);
            });
        }
        return this;
    }

    String xml() {
        dropDeadLinks();
        dropMissingPictures();
        Notes.of(tree).ifPresent(this::markNotes);
        return tree.markup();
    }

    /** Links may lead to chapters and to the web only; a link to a picture in the book would be an error. */
    private void dropDeadLinks() {
        for (Element link : tree.root().select(DEAD_LINKS)) {
            link.unwrap();
        }
    }

    private void dropMissingPictures() {
        for (Element picture : tree.root().select(MISSING_PICTURES)) {
            picture.replaceWith(new TextNode("[" + picture.attr("alt") + "]"));
        }
    }

    /** Each note becomes an aside of its own, which reading systems show in a window over the text. */
    private void markNotes(Notes notes) {
        notes.nameBackLinks(strings);
        notes.partCalls();
        Element list = notes.list();
        list.attr("epub:type", "footnotes")
                .attr("aria-label", strings.text("notes"))
                .removeAttr("role");
        int number = 0;
        for (Element note : notes.items()) {
            number++;
            notes.calls(note).forEach(call -> call.attr("epub:type", "noteref"));
            notes.backLinks(note).forEach(link -> link.attr("epub:type", "backlink"));
            list.appendChild(aside(note, number));
        }
        list.select(NUMBERED_LIST).remove();
    }

    private static Element aside(Element note, int number) {
        Element aside = new Element("aside")
                .attr("epub:type", "footnote")
                .attr("role", "doc-footnote")
                .attr("id", note.id());
        if (note.hasAttr(POSITION)) {
            aside.attr(POSITION, note.attr(POSITION));
        }
        List.copyOf(note.childNodes()).forEach(aside::appendChild);
        Element first = aside.firstElementChild();
        Element place = first != null && first.normalName().equals("p") ? first : aside;
        place.prependChild(new TextNode(" "));
        place.prependChild(new Element("span").addClass("note-number").text(number + "."));
        return aside;
    }
}

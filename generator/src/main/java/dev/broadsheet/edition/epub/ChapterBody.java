package dev.broadsheet.edition.epub;

import dev.broadsheet.edition.model.BodyTree;
import dev.broadsheet.edition.model.Notes;
import dev.broadsheet.edition.model.PageStart;
import dev.broadsheet.template.Strings;
import dev.broadsheet.typesetter.Pagination;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Fits a body into a chapter: notes that pop up, no link to what is not a chapter, and marks where printed pages
 * begin.
 */
final class ChapterBody {

    private static final Evaluator LINKS = QueryParser.parse("a[href]:not([role])");
    private static final Evaluator DEAD_LINKS = QueryParser.parse("a[href=], a[href^=../images/]");
    private static final Evaluator FOLLOWED = QueryParser.parse("[" + PrintedText.FOLLOWED_BY + "]");
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
     * @param printed what the printed book says after a link to an address; empty when it says nothing
     * @param made told of each mark that could be made
     */
    ChapterBody markPages(
            List<PageBreaks.Mark> marks, Function<String, String> printed, Consumer<PageBreaks.Mark> made) {
        for (Element link : tree.root().select(LINKS)) {
            String more = printed.apply(link.attr("href"));
            if (!more.isEmpty()) {
                link.attr(PrintedText.FOLLOWED_BY, more);
            }
        }
        // From the last to the first, so that a mark does not move the place of another.
        for (int i = marks.size() - 1; i >= 0; i--) {
            mark(marks.get(i), made);
        }
        tree.root().select(FOLLOWED).removeAttr(PrintedText.FOLLOWED_BY);
        return this;
    }

    private void mark(PageBreaks.Mark mark, Consumer<PageBreaks.Mark> made) {
        Element element = new Element("span")
                .attr("epub:type", "pagebreak")
                .attr("role", "doc-pagebreak")
                .attr("id", mark.id())
                .attr("aria-label", mark.label());
        if (mark.isOutsideBody()) {
            made.accept(mark);
            return;
        }
        tree.find(mark.anchor()).ifPresent(block -> {
            if (mark.offset() == Pagination.PageBreak.AFTER) {
                after(block, element);
            } else {
                PrintedText.insert(PageStart.within(block).orElse(block), mark.offset(), element);
            }
            made.accept(mark);
        });
    }

    /** In what follows; where that holds no text, before it; at the end where nothing does. */
    private void after(Element block, Element element) {
        Optional<Element> next = PageStart.following(block, tree.root());
        Optional<Element> text = next.flatMap(PageStart::within);
        if (text.isPresent()) {
            text.get().prependChild(element);
        } else if (next.isPresent()) {
            next.get().before(element.tagName("div"));
        } else {
            tree.root().appendChild(element.tagName("div"));
        }
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

package dev.broadsheet.edition.html;

import dev.broadsheet.edition.SitePaths;
import dev.broadsheet.edition.model.BodyTree;
import dev.broadsheet.edition.model.Notes;
import dev.broadsheet.edition.model.PageStart;
import dev.broadsheet.edition.model.Wording;
import dev.broadsheet.template.Strings;
import dev.broadsheet.typesetter.Pagination;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Fits a body into a page of the site: tables that scroll, notes with previews, numbered figures and tables, an address
 * for each heading and paragraph, and the pages of the brief.
 */
final class HtmlBody {

    private static final Evaluator CAPTION = QueryParser.parse("> caption");
    private static final Evaluator HEADINGS = QueryParser.parse("h2[id], h3[id], h4[id], h5[id], h6[id]");
    private static final Evaluator HEADS = QueryParser.parse("> thead th:not(:empty)");
    private static final Evaluator INTERACTIVE = QueryParser.parse("a, button");
    private static final Evaluator PARAGRAPHS = QueryParser.parse("> p");

    /** A paragraph beside the text. */
    private static final Evaluator SIDE_NOTES = QueryParser.parse("p.side-note");

    private static final Evaluator RUNNING_TEXT = QueryParser.parse("> p:not(.side-note)");

    private final BodyTree tree;
    private final Strings strings;
    private Optional<Pagination> pagination = Optional.empty();

    HtmlBody(String fragment, Wording wording) {
        this.tree = BodyTree.ofHtml(fragment);
        this.strings = wording.strings();
    }

    String html() {
        markSideNotes();
        markParagraphs();
        pagination.ifPresent(this::markPages);
        markHeadings();
        tree.labelCaptions(strings);
        markScrolling();
        WebAddresses.mark(tree.root());
        markFormulas();
        Notes.of(tree).ifPresent(this::markNotes);
        return tree.markup();
    }

    /** The brief whose pages are to be shown; one of a single page is not worth it. */
    HtmlBody paginatedBy(Pagination brief) {
        pagination = Optional.of(brief).filter(pages -> pages.pageCount() > 1);
        return this;
    }

    /**
     * Offers smaller copies of pictures, and lets all but the first wait until they come near the screen.
     *
     * @param candidates for {@code srcset}, by the picture's address
     */
    void withPictures(Map<String, String> candidates) {
        boolean first = true;
        for (Element picture : tree.root().getElementsByTag("img")) {
            String found = candidates.get(picture.attr("src"));
            if (found != null) {
                picture.attr("srcset", found).attr("sizes", SitePictures.sizes(picture.attr("width")));
            }
            if (!first) {
                picture.attr("loading", "lazy");
            }
            first = false;
        }
    }

    /** What the page needs beyond the policy of all, when the text is trusted. */
    Map<String, String> policy(Collection<String> origins) {
        return PagePolicy.of(tree.root(), origins);
    }

    /** Whether something stands beside the text. */
    boolean hasSideNotes() {
        return !tree.root().select(SIDE_NOTES).isEmpty();
    }

    private void markSideNotes() {
        tree.root().select(SIDE_NOTES).attr("role", "note");
    }

    /** Each paragraph of the running text gets an id, and a link to itself that tells its page in the brief. */
    private void markParagraphs() {
        for (Element paragraph : tree.root().select(RUNNING_TEXT)) {
            String id = tree.idOf(paragraph);
            paragraph.attr("id", id);
            Optional<String> page =
                    pagination.flatMap(pages -> pages.labelOf(id)).filter(label -> !label.isEmpty());
            Element link = paragraph
                    .appendElement("a")
                    .addClass("mark")
                    .attr("href", "#" + SitePaths.encode(id))
                    .attr(
                            "aria-label",
                            page.map(label -> strings.text("paragraphOnPage", label))
                                    .orElseGet(() -> strings.text("paragraph")));
            page.ifPresent(label -> link.attr("data-page", strings.text("page", label)));
        }
    }

    /** A heading is a link to itself, unless it holds a link already. */
    private void markHeadings() {
        for (Element heading : tree.root().select(HEADINGS)) {
            if (heading.selectFirst(INTERACTIVE) == null) {
                Element link = new Element("a").addClass("self").attr("href", "#" + SitePaths.encode(heading.id()));
                link.insertChildren(0, heading.childNodesCopy());
                heading.empty().appendChild(link);
            }
        }
    }

    /** Puts a link to the page of the brief into each block in which one begins. */
    private void markPages(Pagination pages) {
        Map<Element, Integer> begins = new LinkedHashMap<>();
        Element first = tree.root().selectFirst(PARAGRAPHS);
        if (first != null) {
            begins.put(first, 0);
        }
        for (Pagination.PageBreak pageBreak : pages.breaks()) {
            begin(pageBreak).ifPresent(block -> begins.putIfAbsent(block, pageBreak.pageIndex()));
        }
        begins.forEach((block, page) -> appendPage(block, page, pages));
    }

    private Optional<Element> begin(Pagination.PageBreak pageBreak) {
        return tree.find(pageBreak.anchor())
                .flatMap(block -> pageBreak.offset() == Pagination.PageBreak.AFTER
                        ? PageStart.following(block, tree.root())
                        : Optional.of(block))
                .flatMap(PageStart::within);
    }

    private void appendPage(Element block, int page, Pagination pages) {
        String label = pages.pageLabels().get(page);
        block.appendText(" ");
        block.appendElement("a")
                .addClass("page")
                .attr("href", "brief.pdf#page=" + (page + 1))
                .attr("aria-label", strings.text("pageLabel", label))
                .text(strings.text("page", label));
        block.addClass("page-start");
    }

    /** Browsers would begin a line with the comma after a formula; its style sheet keeps the two together. */
    private void markFormulas() {
        for (Element formula : tree.root().getElementsByTag("math")) {
            boolean inLine = !formula.attr("display").equals("block");
            boolean close = formula.nextSibling() instanceof TextNode text
                    && !text.getWholeText().isEmpty()
                    && !Character.isWhitespace(text.getWholeText().charAt(0));
            if (inLine && close) {
                formula.wrap("<span class=\"close\"></span>");
            }
        }
    }

    private void markScrolling() {
        for (Element table : tree.root().getElementsByTag("table")) {
            String name = nameOf(table);
            table.wrap("<div class=\"table\" role=\"region\" tabindex=\"0\"></div>");
            Element region = table.parent();
            if (region != null) {
                region.attr("aria-label", name);
            }
        }
        tree.root().getElementsByTag("pre").attr("tabindex", "0");
    }

    /** A table without a caption has no number; the heads of its columns tell it from others. */
    private String nameOf(Element table) {
        Element caption = table.selectFirst(CAPTION);
        if (caption != null) {
            return caption.text();
        }
        String heads = String.join(", ", table.select(HEADS).eachText());
        return heads.isBlank() ? strings.text("table", "").strip() : heads;
    }

    private void markNotes(Notes notes) {
        notes.list().attr("aria-label", strings.text("notes"));
        notes.nameBackLinks(strings);
        notes.partCalls();
        new NotePreviews(strings).add(tree.root(), notes);
    }
}

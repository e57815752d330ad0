package dev.broadsheet.edition.html;

import dev.broadsheet.edition.model.BodyTree;
import dev.broadsheet.edition.model.Notes;
import dev.broadsheet.edition.model.Wording;
import dev.broadsheet.template.Strings;
import dev.broadsheet.typesetter.Pagination;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** Fits a body into a page of the site: tables that scroll, notes with their roles, and the pages of the brief. */
final class HtmlBody {

    private final BodyTree tree;
    private final Strings strings;

    HtmlBody(String fragment, Wording wording) {
        this.tree = BodyTree.parse(fragment);
        this.strings = wording.strings();
    }

    String html() {
        markScrolling();
        Notes.of(tree).ifPresent(this::markNotes);
        return tree.html();
    }

    /** Puts a link to the page of the brief into each block in which one begins. */
    HtmlBody markPages(Pagination pagination) {
        if (pagination.pageCount() < 2) {
            return this;
        }
        Map<Element, Integer> begins = new LinkedHashMap<>();
        Element first = tree.root().selectFirst("> p");
        if (first != null) {
            begins.put(first, 0);
        }
        for (Pagination.PageBreak pageBreak : pagination.breaks()) {
            tree.find(pageBreak.anchor()).ifPresent(block -> begins.putIfAbsent(block, pageBreak.pageIndex()));
        }
        begins.forEach((block, page) -> appendPage(block, page, pagination));
        return this;
    }

    private void appendPage(Element block, int page, Pagination pagination) {
        String label = pagination.pageLabels().get(page);
        block.appendText(" ");
        block.appendElement("a")
                .addClass("page")
                .attr("href", "brief.pdf#page=" + (page + 1))
                .attr("aria-label", strings.text("pageLabel", label))
                .text(strings.text("page", label));
        block.addClass("page-start");
    }

    private void markScrolling() {
        int number = 0;
        for (Element table : tree.root().select("table")) {
            number++;
            Element caption = table.selectFirst("> caption");
            String name = caption == null ? strings.text("table", number) : caption.text();
            table.wrap("<div class=\"table\" role=\"region\" tabindex=\"0\"></div>");
            Element region = table.parent();
            if (region != null) {
                region.attr("aria-label", name);
            }
        }
        tree.root().select("pre").attr("tabindex", "0");
    }

    private void markNotes(Notes notes) {
        notes.list().attr("aria-label", strings.text("notes"));
        notes.nameBackLinks(strings);
    }
}

package dev.broadsheet.edition.model;

import dev.broadsheet.typesetter.Pagination.PageBreak;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.QueryParser;

/**
 * The place in a tree at which a page of the PDF begins.
 *
 * @param node what stands there: a text, a picture or a formula; or an element, if the page begins where it ends
 * @param index in that text
 */
public record PagePlace(Node node, int index) {

    /**
     * What a mark would be a part of the name of: what names a table, and heads of columns, unless the page begins below what
     * names it.
     */
    private static final Evaluator NAMES = QueryParser.parse("caption, table:not(:has(> caption)) th");

    /** Elements in which no text can stand, and with it no mark. */
    private static final Set<String> WITHOUT_TEXT =
            Set.of("colgroup", "dl", "hgroup", "menu", "ol", "picture", "table", "tbody", "tfoot", "thead", "tr", "ul");

    /**
     * The place in what a page break names, counted as the typesetter does.
     *
     * @param owner the element, or the text that stands in none
     * @param offset see {@link PageBreak#offset}
     * @param names whether a node has a name of its own, so that what is in it does not count for the owner
     */
    public static PagePlace in(Node owner, int offset, Predicate<Node> names) {
        Search search = new Search(offset, names);
        owner.filter(search);
        return search.found.orElseGet(() -> new PagePlace(owner, 0));
    }

    /** Whether text can stand in an element. */
    public static boolean canHoldText(Element element) {
        return !WITHOUT_TEXT.contains(element.normalName()) && !element.tag().isEmpty();
    }

    /** Puts a mark here, or before what cannot hold it. */
    public void insert(Element mark) {
        if (isEnd() && node instanceof Element element && canHoldText(element)) {
            element.appendChild(mark);
            return;
        }
        Node before = node instanceof TextNode text && index > 0 ? text.splitText(index) : node;
        Element around = before.parentElement();
        Element name = around == null ? null : around.closest(NAMES);
        around = name == null ? around : name.parent();
        before = name == null ? before : name;
        while (around != null && !canHoldText(around)) {
            before = around;
            around = around.parent();
        }
        before.before(mark);
    }

    private boolean isEnd() {
        return node instanceof Element element && !PageBreak.isObject(element.normalName());
    }

    private static final class Search implements NodeFilter {

        private final Predicate<Node> names;
        private int left;
        private Optional<PagePlace> found = Optional.empty();

        Search(int offset, Predicate<Node> names) {
            this.names = names;
            this.left = offset;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (depth > 0 && names.test(node)) {
                return FilterResult.SKIP_ENTIRELY;
            } else if (node instanceof TextNode text) {
                return text(text);
            } else if (node instanceof Element element && PageBreak.isObject(element.normalName())) {
                return object(element);
            }
            return FilterResult.CONTINUE;
        }

        private FilterResult object(Element object) {
            if (left > 0) {
                left--;
                return FilterResult.SKIP_ENTIRELY;
            }
            found = Optional.of(new PagePlace(object, 0));
            return FilterResult.STOP;
        }

        private FilterResult text(TextNode node) {
            String text = node.getWholeText();
            int extent = PageBreak.extent(text);
            if (extent <= left) {
                left -= extent;
                return FilterResult.CONTINUE;
            }
            int index = 0;
            while (left > 0 || PageBreak.extent(text, index, index + 1) == 0) {
                left -= PageBreak.extent(text, index, index + 1);
                index++;
            }
            found = Optional.of(new PagePlace(node, index));
            return FilterResult.STOP;
        }
    }
}

package dev.broadsheet.edition.model;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** Where a mark may stand that says that a page of the PDF begins. */
public final class PageStart {

    private static final Evaluator TEXT =
            QueryParser.parse("p, li, dt, dd, pre, td, caption, figcaption, h1, h2, h3, h4, h5, h6");

    private PageStart() {}

    /**
     * What holds the text with which a block begins: a list or a table can hold no mark, but what is in it can. In the head
     * of a column it would be a part of its name.
     *
     * @return the block itself when there is nothing better and it is no void element
     */
    public static Optional<Element> within(Element block) {
        Element table = block.normalName().equals("th") ? block.closest("table") : null;
        Element begins = table == null ? block : table;
        Element text = begins.is(TEXT) ? begins : begins.selectFirst(TEXT);
        return text != null
                ? Optional.of(text)
                : Optional.of(block).filter(found -> !found.tag().isEmpty());
    }

    /** The element after a block and all that it holds, within the body that it is of; none after the last. */
    public static Optional<Element> following(Element block, Element root) {
        Element place = block;
        while (place != null && !place.equals(root)) {
            Element next = place.nextElementSibling();
            if (next != null) {
                return Optional.of(next);
            }
            place = place.parent();
        }
        return Optional.empty();
    }
}

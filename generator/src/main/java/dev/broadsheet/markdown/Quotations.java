package dev.broadsheet.markdown;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Block quotes: a last paragraph that begins with an em dash and a space becomes the {@code footer} that says whose
 * words they are; the class {@code pull} of a paragraph within goes to the quote.
 */
final class Quotations {

    private static final String PULL = "pull";

    private Quotations() {}

    static void shape(Element root) {
        for (Element quote : root.getElementsByTag("blockquote")) {
            for (Element child : quote.children()) {
                if (child.hasClass(PULL)) {
                    dropClass(child);
                    quote.addClass(PULL);
                }
            }
            attribute(quote);
        }
    }

    private static void dropClass(Element element) {
        element.removeClass(PULL);
        if (element.className().isEmpty()) {
            element.removeAttr("class");
        }
    }

    private static void attribute(Element quote) {
        Element last = quote.lastElementChild();
        boolean attribution = last != null
                && quote.childrenSize() > 1
                && last.normalName().equals("p")
                && last.firstChild() instanceof TextNode text
                && text.getWholeText().startsWith("\u2014 ");
        if (last != null && attribution) {
            last.tagName("footer");
        }
    }
}

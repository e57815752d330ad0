package dev.broadsheet.markdown;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/**
 * Gives elements of raw HTML that stand where HTML has no place for them the element that belongs around them, or makes
 * plain blocks of them. EPUB readers refuse a book with a stray {@code <li>}. No text is lost.
 */
final class Nesting {

    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";
    private static final String TEXT_LEVEL =
            "abbr, b, bdi, bdo, cite, code, dfn, em, i, kbd, mark, q, s, samp, small, span, strong, sub, sup, time, u, var";
    private static final String BLOCKS =
            "p, div, ul, ol, dl, table, pre, blockquote, figure, section, aside, footer," + " details, hr, " + HEADINGS;
    private static final String DATE_TIME =
            "\\d{4}(-\\d\\d(-\\d\\d([T ]\\d\\d:\\d\\d(:\\d\\d)?(Z|[+-]\\d\\d:\\d\\d)?)?)?)?";

    private Nesting() {}

    static void mend(Element root) {
        mendText(root);
        mendLists(root);
        root.select("dl").forEach(Nesting::mendDefinitions);
        mendCaptions(root);
        root.select("details").forEach(Nesting::mendDetails);
        strays(root, "summary", "details").tagName("div");
    }

    private static void mendText(Element root) {
        root.select(TEXT_LEVEL).select(":has(" + BLOCKS + ")").unwrap();
        root.select("pre:has(" + BLOCKS + ")").tagName("div");
        root.select(HEADINGS + ", summary, dt").select("p, div").unwrap();
        root.select("footer footer").tagName("div");
        root.select("section:not(.notes):not([aria-label]):not(:has(" + HEADINGS + "))")
                .tagName("div");
        root.select("bdo:not([dir])").tagName("span");
        strays(root, "rt", "ruby").unwrap();
        strays(root, "rp", "ruby").unwrap();
        root.select("ruby:not(:has(> rt))").unwrap();
        for (Element time : root.select("time")) {
            String date = time.hasAttr("datetime") ? time.attr("datetime") : time.text();
            if (!date.strip().matches(DATE_TIME)) {
                time.tagName("span").removeAttr("datetime");
            }
        }
    }

    private static void mendLists(Element root) {
        strays(root, "li", "ul, ol").wrap("<ul></ul>");
        root.select("dl > div").unwrap();
        strays(root, "dt", "dl").wrap("<dl></dl>");
        strays(root, "dd", "dl").wrap("<dl></dl>");
        root.select("ul, ol").forEach(list -> wrapOthers(list, Set.of("li"), "<li></li>"));
        root.select("dl").forEach(list -> wrapOthers(list, Set.of("dt", "dd"), "<dd></dd>"));
        root.select("ul, ol, dl").stream()
                .filter(list -> list.childrenSize() == 0)
                .forEach(Element::remove);
    }

    private static Elements strays(Element root, String name, String parents) {
        return root.select(name).stream()
                .filter(element -> element.parent() == null || !element.parent().is(parents))
                .collect(Collectors.toCollection(Elements::new));
    }

    private static void wrapOthers(Element list, Set<String> items, String wrapper) {
        for (Node child : List.copyOf(list.childNodes())) {
            boolean blank = child instanceof TextNode text && text.isBlank();
            boolean item = child instanceof Element element && items.contains(element.normalName());
            if (!blank && !item) {
                child.wrap(wrapper);
            }
        }
    }

    /** Each term has a definition, and each definition a term. */
    private static void mendDefinitions(Element list) {
        int first = 0;
        int last = list.childrenSize();
        List<Element> items = List.copyOf(list.children());
        while (first < last && items.get(first).normalName().equals("dd")) {
            list.before(items.get(first++).tagName("div"));
        }
        while (last > first && items.get(last - 1).normalName().equals("dt")) {
            list.after(items.get(--last).tagName("div"));
        }
        if (list.childrenSize() == 0) {
            list.remove();
        }
    }

    private static void mendCaptions(Element root) {
        strays(root, "figcaption", "figure").tagName("div");
        for (Element figure : root.select("figure")) {
            Elements captions = figure.select("> figcaption");
            captions.stream().skip(1).forEach(caption -> caption.tagName("div"));
            if (!captions.isEmpty() && figure.children().indexOf(captions.get(0)) > 0) {
                figure.appendChild(captions.get(0));
            }
        }
        for (Element table : root.select("caption table")) {
            table.replaceWith(new TextNode(table.text()));
        }
    }

    private static void mendDetails(Element details) {
        Elements summaries = details.select("> summary");
        if (summaries.isEmpty()) {
            details.tagName("div").removeAttr("open");
        } else {
            details.prependChild(summaries.get(0));
            summaries.stream().skip(1).forEach(summary -> summary.tagName("div"));
        }
    }
}

package dev.broadsheet.markdown;

import java.util.Collections;
import java.util.HashSet;
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
    private static final Set<String> BLOCKS =
            Set.of(("p, div, ul, ol, dl, table, pre, blockquote, figure, section, aside, "
                            + "footer, details, hr, li, dt, dd, figcaption, summary, " + HEADINGS)
                    .split(", "));
    private static final String DATE_TIME =
            "\\d{4}(-\\d\\d(-\\d\\d([T ]\\d\\d:\\d\\d(:\\d\\d)?(Z|[+-]\\d\\d:\\d\\d)?)?)?)?";

    private final Element root;
    private final Set<String> present;

    private Nesting(Element root) {
        this.root = root;
        this.present = root.stream().map(Element::normalName).collect(Collectors.toCollection(HashSet::new));
    }

    static void mend(Element root) {
        new Nesting(root).mend();
    }

    private void mend() {
        mendText();
        mendLists();
        find("dl").forEach(Nesting::mendDefinitions);
        mendCaptions();
        find("details").forEach(Nesting::mendDetails);
        strays("summary", Set.of("details")).tagName("div");
    }

    private void mendText() {
        find(TEXT_LEVEL).stream().filter(Nesting::hasBlock).forEach(Element::unwrap);
        find("pre").stream().filter(Nesting::hasBlock).forEach(pre -> pre.tagName("div"));
        find(HEADINGS + ", summary, dt").stream()
                .filter(Nesting::hasBlock)
                .forEach(heading -> heading.select("p, div").unwrap());
        if (present.contains("footer")) {
            root.select("footer footer").tagName("div");
        }
        find("section").stream()
                .filter(section -> !section.hasClass("notes") && !section.hasAttr("aria-label"))
                .filter(section -> section.selectFirst(HEADINGS) == null)
                .forEach(section -> section.tagName("div"));
        find("bdo").stream().filter(bdo -> !bdo.hasAttr("dir")).forEach(bdo -> bdo.tagName("span"));
        strays("rt", Set.of("ruby")).unwrap();
        strays("rp", Set.of("ruby")).unwrap();
        find("ruby").stream().filter(ruby -> ruby.selectFirst("> rt") == null).forEach(Element::unwrap);
        for (Element time : find("time")) {
            String date = time.hasAttr("datetime") ? time.attr("datetime") : time.text();
            if (!date.strip().matches(DATE_TIME)) {
                time.tagName("span").removeAttr("datetime");
            }
        }
    }

    private void mendLists() {
        strays("li", Set.of("ul", "ol")).wrap("<ul></ul>");
        if (present.contains("dl")) {
            root.select("dl > div").unwrap();
        }
        strays("dt", Set.of("dl")).wrap("<dl></dl>");
        strays("dd", Set.of("dl")).wrap("<dl></dl>");
        if (present.contains("dt") || present.contains("dd")) {
            present.add("dl");
        }
        find("ul, ol").forEach(list -> wrapOthers(list, Set.of("li"), "<li></li>"));
        find("dl").forEach(list -> wrapOthers(list, Set.of("dt", "dd"), "<dd></dd>"));
        find("ul, ol, dl").stream().filter(list -> list.childrenSize() == 0).forEach(Element::remove);
    }

    /** The elements of these names, from the first to the last. A body has few of the names that are looked for. */
    private Elements find(String names) {
        Set<String> wanted = Set.of(names.split(", "));
        if (Collections.disjoint(wanted, present)) {
            return new Elements();
        }
        return root.stream()
                .filter(element -> wanted.contains(element.normalName()))
                .collect(Collectors.toCollection(Elements::new));
    }

    private Elements strays(String name, Set<String> parents) {
        return find(name).stream()
                .filter(element -> element.parent() == null
                        || !parents.contains(element.parent().normalName()))
                .collect(Collectors.toCollection(Elements::new));
    }

    private static boolean hasBlock(Element element) {
        return element.childrenSize() > 0
                && element.stream().anyMatch(inner -> !inner.equals(element) && BLOCKS.contains(inner.normalName()));
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

    private void mendCaptions() {
        strays("figcaption", Set.of("figure")).tagName("div");
        for (Element figure : find("figure")) {
            Elements captions = figure.select("> figcaption");
            captions.stream().skip(1).forEach(caption -> caption.tagName("div"));
            if (!captions.isEmpty() && figure.children().indexOf(captions.get(0)) > 0) {
                figure.appendChild(captions.get(0));
            }
        }
        for (Element table : find("caption").select("table")) {
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

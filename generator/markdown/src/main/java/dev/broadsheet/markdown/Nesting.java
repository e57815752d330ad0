package dev.broadsheet.markdown;

import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.DraftNode;
import dev.broadsheet.document.draft.DraftText;
import dev.broadsheet.document.draft.Names;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Repairs invalid nesting of raw HTML: wraps misplaced elements in the required parent, or turns them into plain blocks. EPUB
 * readers reject a book with a stray {@code <li>}. No text is lost.
 */
final class Nesting {

    private static final String HEADINGS = "h1 h2 h3 h4 h5 h6";
    private static final String TEXT_LEVEL =
            "abbr b bdi bdo cite code dfn em i kbd mark q s samp small span strong sub sup time u var";
    private static final Set<String> BLOCKS = Names.of(
            "p div ul ol dl table pre blockquote figure section aside footer details hr li dt dd figcaption summary "
                    + HEADINGS);
    private static final String DATE_TIME =
            "\\d{4}(-\\d\\d(-\\d\\d([T ]\\d\\d:\\d\\d(:\\d\\d)?(Z|[+-]\\d\\d:\\d\\d)?)?)?)?";

    private final DraftElement root;
    private final Set<String> present;

    private Nesting(DraftElement root) {
        this.root = root;
        this.present =
                root.descendants().stream().map(DraftElement::name).collect(Collectors.toCollection(HashSet::new));
    }

    static void repair(DraftElement root) {
        new Nesting(root).repair();
    }

    private void repair() {
        repairText();
        repairLists();
        find("dl").forEach(Nesting::repairDefinitions);
        repairCaptions();
        find("details").forEach(Nesting::repairDetails);
        strays("summary", Set.of("details")).forEach(summary -> summary.rename("div"));
    }

    private void repairText() {
        find(TEXT_LEVEL).stream().filter(Nesting::hasBlock).forEach(DraftElement::unwrap);
        find("pre").stream().filter(Nesting::hasBlock).forEach(pre -> pre.rename("div"));
        find(HEADINGS + " summary dt").stream()
                .filter(Nesting::hasBlock)
                .flatMap(heading -> heading.descendants(inner -> inner.is("p") || inner.is("div")).stream())
                .forEach(DraftElement::unwrap);
        find("footer").stream().filter(footer -> isWithin(footer, "footer")).forEach(footer -> footer.rename("div"));
        find("section").stream()
                .filter(section -> section.traits().kind().isEmpty() && !section.hasAttribute("aria-label"))
                .filter(section -> section.descendants(Headings::isHeading).isEmpty())
                .forEach(section -> section.rename("div"));
        find("bdo").stream().filter(bdo -> !bdo.hasAttribute("dir")).forEach(bdo -> bdo.rename("span"));
        strays("rt", Set.of("ruby")).forEach(DraftElement::unwrap);
        strays("rp", Set.of("ruby")).forEach(DraftElement::unwrap);
        find("ruby").stream().filter(ruby -> parts(ruby, "rt").isEmpty()).forEach(DraftElement::unwrap);
        for (DraftElement time : find("time")) {
            String date = time.hasAttribute("datetime") ? time.attribute("datetime") : time.text();
            if (!date.strip().matches(DATE_TIME)) {
                time.rename("span").drop("datetime");
            }
        }
    }

    private void repairLists() {
        wrapStrays("li", Set.of("ul", "ol"), "ul");
        find("dl").forEach(list -> parts(list, "div").forEach(DraftElement::unwrap));
        wrapStrays("dt", Set.of("dl"), "dl");
        wrapStrays("dd", Set.of("dl"), "dl");
        if (present.contains("dt") || present.contains("dd")) {
            present.add("dl");
        }
        find("ul ol").forEach(list -> wrapOthers(list, Set.of("li"), "li"));
        find("dl").forEach(list -> wrapOthers(list, Set.of("dt", "dd"), "dd"));
        find("ul ol dl").stream().filter(list -> list.firstElement() == null).forEach(DraftNode::remove);
    }

    /** Returns the elements with one of these names, in document order. Most bodies have none. */
    private List<DraftElement> find(String names) {
        Set<String> wanted = Names.of(names);
        return Collections.disjoint(wanted, present)
                ? List.of()
                : root.descendants(element -> wanted.contains(element.name()));
    }

    private List<DraftElement> strays(String name, Set<String> parents) {
        return find(name).stream().filter(element -> !isIn(element, parents)).toList();
    }

    private static boolean isIn(DraftElement element, Set<String> parents) {
        DraftElement parent = element.parent();
        return parent != null && parents.contains(parent.name());
    }

    private void wrapStrays(String name, Set<String> parents, String around) {
        strays(name, parents).forEach(stray -> stray.wrap(new DraftElement(around)));
    }

    private static boolean isWithin(DraftElement element, String name) {
        DraftElement parent = element.parent();
        return parent != null && parent.closest(around -> around.is(name)) != null;
    }

    private static List<DraftElement> parts(DraftElement element, String name) {
        return element.elements().stream().filter(part -> part.is(name)).toList();
    }

    private static boolean hasBlock(DraftElement element) {
        return !element.descendants(inner -> BLOCKS.contains(inner.name())).isEmpty();
    }

    private static void wrapOthers(DraftElement list, Set<String> items, String wrapper) {
        for (DraftNode child : list.nodes()) {
            boolean blank = child instanceof DraftText text && text.isBlank();
            boolean item = child instanceof DraftElement element && items.contains(element.name());
            if (!blank && !item) {
                child.wrap(new DraftElement(wrapper));
            }
        }
    }

    /** Moves definitions without a term, and terms without a definition, out of a list. */
    private static void repairDefinitions(DraftElement list) {
        int first = 0;
        List<DraftElement> items = list.elements();
        int last = items.size();
        while (first < last && items.get(first).is("dd")) {
            list.before(items.get(first++).rename("div"));
        }
        while (last > first && items.get(last - 1).is("dt")) {
            list.after(items.get(--last).rename("div"));
        }
        if (list.firstElement() == null) {
            list.remove();
        }
    }

    private void repairCaptions() {
        strays("figcaption", Set.of("figure")).forEach(caption -> caption.rename("div"));
        for (DraftElement figure : find("figure")) {
            List<DraftElement> captions = parts(figure, "figcaption");
            captions.stream().skip(1).forEach(caption -> caption.rename("div"));
            if (!captions.isEmpty() && captions.get(0) != figure.firstElement()) {
                figure.append(captions.get(0));
            }
        }
        find("table").stream()
                .filter(table -> isWithin(table, "caption"))
                .forEach(table -> table.replaceWith(new DraftText(table.text())));
    }

    private static void repairDetails(DraftElement details) {
        List<DraftElement> summaries = parts(details, "summary");
        if (summaries.isEmpty()) {
            details.rename("div").drop("open");
        } else {
            details.prepend(summaries.get(0));
            summaries.stream().skip(1).forEach(summary -> summary.rename("div"));
        }
    }
}

package dev.broadsheet.typesetter.box;

import dev.broadsheet.typesetter.css.ContentPart;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What {@code target-counter()} and {@code target-text()} point to; CSS Generated Content 3, section 5. Pages are known
 * only once the document has been laid out: paragraphs leave the place of a number open until then, other texts are made
 * anew.
 */
final class Targets {

    private final Map<String, Element> elements = new HashMap<>();
    private final Map<String, Integer> pages;
    private boolean pagesAsked;
    private boolean pagesPrinted;

    /** @param pages number of the page of each anchor, as far as it is known */
    Targets(Document document, Map<String, Integer> pages) {
        this.pages = pages;
        for (Element element : document.getAllElements()) {
            if (!element.id().isEmpty()) {
                elements.putIfAbsent(element.id(), element);
            }
        }
    }

    /** Whether the number of a page was asked for where its place could not be left open. */
    boolean pagesAsked() {
        return pagesAsked;
    }

    /** Whether paragraphs hold the numbers of pages. */
    boolean pagesPrinted() {
        return pagesPrinted;
    }

    /** The anchor whose page a paragraph has to print; empty when the document has no such anchor. */
    Optional<String> printed(ContentPart.TargetCounter part, Element origin) {
        String anchor = id(part.target(), origin);
        boolean known = elements.containsKey(anchor);
        pagesPrinted |= known;
        return known ? Optional.of(anchor) : Optional.empty();
    }

    /** The printed number of the target's page; no other counter is known at a target. */
    String counter(ContentPart.TargetCounter part, Element origin) {
        if (!part.name().equals("page")) {
            return "";
        }
        pagesAsked = true;
        Integer page = pages.get(id(part.target(), origin));
        return page == null ? "" : part.style().format(page);
    }

    Optional<Element> element(ContentPart.Target target, Element origin) {
        return Optional.ofNullable(elements.get(id(target, origin)));
    }

    private static String id(ContentPart.Target target, Element origin) {
        String reference = target.reference()
                .orElseGet(() -> origin.attr(target.attribute().orElse("")));
        return reference.startsWith("#") ? reference.substring(1) : reference;
    }
}

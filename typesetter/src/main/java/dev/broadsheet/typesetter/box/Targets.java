package dev.broadsheet.typesetter.box;

import dev.broadsheet.typesetter.css.ContentPart;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What {@code target-counter()} and {@code target-text()} point to; CSS Generated Content 3, section 5. Pages are known
 * only once the document has been laid out, so a document that asks for them is laid out twice.
 */
final class Targets {

    private final Map<String, Element> elements = new HashMap<>();
    private final Map<String, Integer> pages;
    private boolean pagesAsked;

    /** @param pages number of the page of each anchor, as far as it is known */
    Targets(Document document, Map<String, Integer> pages) {
        this.pages = pages;
        for (Element element : document.getAllElements()) {
            if (!element.id().isEmpty()) {
                elements.putIfAbsent(element.id(), element);
            }
        }
    }

    /** Whether a page number was asked for. */
    boolean pagesAsked() {
        return pagesAsked;
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

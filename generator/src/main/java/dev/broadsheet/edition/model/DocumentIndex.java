package dev.broadsheet.edition.model;

import dev.broadsheet.document.Audience;
import dev.broadsheet.document.Document;
import dev.broadsheet.document.Element;
import dev.broadsheet.document.Node;
import dev.broadsheet.document.Only;
import dev.broadsheet.document.SiteElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The elements of a document as one audience has them: by their anchors, and what stands around and after each. */
public final class DocumentIndex {

    /** What holds text, and may hold a mark that says that a page of the PDF begins. */
    private static final Set<String> TEXT =
            Set.of("p", "li", "dt", "dd", "pre", "td", "caption", "figcaption", "h1", "h2", "h3", "h4", "h5", "h6");

    private static final Set<String> EMPTY = Set.of("br", "hr", "img", "wbr", "col", "input");

    private final Map<String, Element> byAnchor = new HashMap<>();
    private final IdentityHashMap<Element, Place> places = new IdentityHashMap<>();

    /** Where an element stands: among the elements of its parent, which is null at the top. */
    private record Place(List<Element> siblings, int index, Optional<Element> parent) {}

    public DocumentIndex(Document document, Audience audience) {
        add(document.nodes(), Optional.empty(), audience);
    }

    private void add(List<Node> nodes, Optional<Element> parent, Audience audience) {
        List<Element> elements = new ArrayList<>();
        collect(nodes, audience, elements);
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            places.put(element, new Place(elements, i, parent));
            String anchor = element.attributes().anchor();
            if (!anchor.isEmpty()) {
                byAnchor.putIfAbsent(anchor, element);
            }
            add(element.children(), Optional.of(element), audience);
        }
    }

    private static void collect(List<Node> nodes, Audience audience, List<Element> elements) {
        for (Node node : nodes) {
            if (node instanceof Element element) {
                elements.add(element);
            } else if (node instanceof Only only && only.audience() == audience) {
                collect(only.nodes(), audience, elements);
            } else if (node instanceof SiteElement site && audience == Audience.SITE) {
                elements.add(site.element());
            } else if (node instanceof SiteElement site) {
                collect(site.element().children(), audience, elements);
            }
        }
    }

    /** The element with this id or anchor. */
    public Optional<Element> find(String anchor) {
        return Optional.ofNullable(byAnchor.get(anchor));
    }

    /** The element after another and all that it holds; none after the last. */
    public Optional<Element> following(Element element) {
        Optional<Element> around = Optional.of(element);
        while (around.isPresent()) {
            Place place = places.get(around.get());
            if (place == null) {
                return Optional.empty();
            }
            if (place.index() + 1 < place.siblings().size()) {
                return Optional.of(place.siblings().get(place.index() + 1));
            }
            around = place.parent();
        }
        return Optional.empty();
    }

    /**
     * What holds the text with which a block begins: a list or a table can hold no mark, but what is in it can. In the head
     * of a column it would be a part of its name.
     *
     * @return the block itself when there is nothing better and it may hold something
     */
    public Optional<Element> textOf(Element block) {
        Element begins = block.name().equals("th") ? around(block, "table") : block;
        return firstText(begins).or(() -> Optional.of(block).filter(found -> !EMPTY.contains(found.name())));
    }

    private Element around(Element block, String name) {
        Place place = places.get(block);
        while (place != null && place.parent().isPresent()) {
            Element parent = place.parent().get();
            if (parent.name().equals(name)) {
                return parent;
            }
            place = places.get(parent);
        }
        return block;
    }

    private static Optional<Element> firstText(Element element) {
        if (TEXT.contains(element.name())) {
            return Optional.of(element);
        }
        for (Node child : element.children()) {
            Optional<Element> found = child instanceof Element inner ? firstText(inner) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}

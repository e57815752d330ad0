package dev.broadsheet.typesetter.svg;

import dev.broadsheet.typesetter.svg.syntax.Attributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** A gradient or pattern with those from which it inherits attributes by reference; SVG 2, 14.2.1. */
record Inheritance(List<Element> chain) {

    private static final int LONGEST = 20;

    static Inheritance of(Element element, Reference references) {
        List<Element> chain = new ArrayList<>();
        Optional<Element> next = Optional.of(element);
        while (next.isPresent() && chain.size() < LONGEST && !chain.contains(next.get())) {
            chain.add(next.get());
            next = references.href(Attributes.href(next.get()));
        }
        return new Inheritance(chain);
    }

    String attribute(String name, String otherwise) {
        return chain.stream()
                .filter(element -> element.hasAttr(name))
                .findFirst()
                .map(element -> element.attr(name).strip())
                .orElse(otherwise);
    }

    /** Returns the first element with children of this name. */
    Optional<Element> withChildren(String name) {
        return chain.stream()
                .filter(element -> element.children().stream()
                        .anyMatch(child ->
                                name.isEmpty() || Attributes.name(child).equals(name)))
                .findFirst();
    }

    List<Element> children(String name) {
        return withChildren(name).map(element -> List.<Element>copyOf(element.children())).orElse(List.of()).stream()
                .filter(child -> Attributes.name(child).equals(name))
                .toList();
    }
}

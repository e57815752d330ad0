package dev.broadsheet.document;

import java.util.List;

/**
 * Preformatted text.
 *
 * @param language as the source names it; empty when it names none
 * @param children mostly {@code <code>}, within it {@code <span>} elements for what is highlighted
 */
public record Listing(String language, Attributes attributes, List<Node> children) implements Element {

    public Listing {
        children = List.copyOf(children);
    }

    @Override
    public String name() {
        return "pre";
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.listing(this);
    }
}

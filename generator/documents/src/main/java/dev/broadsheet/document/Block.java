package dev.broadsheet.document;

import java.util.List;

/**
 * A block of a kind that is implemented by a package of its own, which defines how each edition renders it.
 *
 * @param kind name of the kind, such as {@code alert}
 * @param variant of the kind, such as {@code note}; empty if the kind has no variants
 * @param name of the HTML element, in lower case
 */
public record Block(String kind, String variant, String name, Attributes attributes, List<Node> children)
        implements Element {

    public Block {
        children = List.copyOf(children);
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.block(this);
    }
}

package dev.broadsheet.document;

import java.util.List;

/**
 * A block of one of the kinds that have a package of their own, which says how each edition has it.
 *
 * @param kind name of the kind, such as {@code alert}
 * @param variant which of the kind it is, such as {@code note}; empty when there is only one
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

package dev.broadsheet.document;

import java.util.List;

/** A link; its attribute {@code href} is a reference. */
public record Link(Attributes attributes, List<Node> children) implements Element {

    public Link {
        children = List.copyOf(children);
    }

    @Override
    public String name() {
        return "a";
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.link(this);
    }
}

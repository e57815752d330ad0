package dev.broadsheet.document;

import java.util.List;

/** A figure: mostly a picture, perhaps within a link, and perhaps a {@link Caption}. */
public record Figure(Attributes attributes, List<Node> children) implements Element {

    public Figure {
        children = List.copyOf(children);
    }

    @Override
    public String name() {
        return "figure";
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.figure(this);
    }
}

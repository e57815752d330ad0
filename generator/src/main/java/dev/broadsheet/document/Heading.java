package dev.broadsheet.document;

import java.util.List;

/**
 * A heading; it has an id.
 *
 * @param level 2 to 6
 */
public record Heading(int level, Attributes attributes, List<Node> children) implements Element {

    public Heading {
        children = List.copyOf(children);
    }

    @Override
    public String name() {
        return "h" + level;
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.heading(this);
    }
}

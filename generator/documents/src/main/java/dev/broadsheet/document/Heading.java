package dev.broadsheet.document;

import java.util.List;

/**
 * A heading. It always has an id.
 *
 * @param level 2 to 6
 * @param number such as {@code 4.2}; empty for none
 */
public record Heading(int level, String number, Attributes attributes, List<Node> children) implements Element {

    /** A heading without a number. */
    public Heading(int level, Attributes attributes, List<Node> children) {
        this(level, "", attributes, children);
    }

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

package dev.broadsheet.document;

import java.util.List;

/**
 * An element without a class of its own in this package: emphasis, lists, raw HTML, parts of a formula.
 *
 * @param name in lower case
 */
public record Markup(String name, Attributes attributes, List<Node> children) implements Element {

    public Markup {
        children = List.copyOf(children);
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.markup(this);
    }
}

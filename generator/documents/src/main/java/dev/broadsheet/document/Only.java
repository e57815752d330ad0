package dev.broadsheet.document;

import java.util.List;

/**
 * Nodes for one audience only: the site, or all other editions.
 */
public record Only(Audience audience, List<Node> nodes) implements Node {

    public Only {
        nodes = List.copyOf(nodes);
    }

    @Override
    public void accept(Visitor visitor) {
        visitor.only(this);
    }
}

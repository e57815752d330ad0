package dev.broadsheet.document;

import java.util.List;

/**
 * Nodes for some readers: of the site, or of all else.
 *
 * @param audience who gets them
 * @param nodes the nodes
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

package dev.broadsheet.document;

import java.util.List;

/**
 * The text of an article.
 *
 * @param nodes in document order; blocks, and text of raw HTML between them
 */
public record Document(List<Node> nodes) {

    public Document {
        nodes = List.copyOf(nodes);
    }
}

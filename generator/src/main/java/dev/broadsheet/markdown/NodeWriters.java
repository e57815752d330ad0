package dev.broadsheet.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.Map;

/** What writes each kind of node; a kind that is not there is not written, and neither is what it holds. */
final class NodeWriters {

    private final Map<Class<?>, NodeWriter<Node>> writers = new HashMap<>();

    <N extends Node> NodeWriters with(Class<N> kind, NodeWriter<N> writer) {
        writers.put(kind, (node, html) -> writer.write(kind.cast(node), html));
        return this;
    }

    NodeWriters with(NodeWriters others) {
        writers.putAll(others.writers);
        return this;
    }

    void write(Node node, MarkdownHtml html) {
        NodeWriter<Node> writer = writers.get(node.getClass());
        if (writer != null) {
            writer.write(node, html);
        }
    }

    /** Writes a node of one kind. */
    @FunctionalInterface
    interface NodeWriter<N extends Node> {

        void write(N node, MarkdownHtml html);
    }
}

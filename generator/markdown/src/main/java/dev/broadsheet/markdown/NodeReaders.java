package dev.broadsheet.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.Map;

/** A registry of readers by node class; nodes of other classes are skipped, with their children. */
final class NodeReaders {

    private final Map<Class<?>, NodeReader<Node>> readers = new HashMap<>();

    @SuppressWarnings("unchecked") // A reader is only called with nodes of the class that it is registered for.
    <N extends Node> NodeReaders with(Class<N> kind, NodeReader<N> reads) {
        readers.put(kind, (NodeReader<Node>) reads);
        return this;
    }

    NodeReaders with(NodeReaders others) {
        readers.putAll(others.readers);
        return this;
    }

    void read(Node node, MarkdownReader reader) {
        NodeReader<Node> reads = readers.get(node.getClass());
        if (reads != null) {
            reads.read(node, reader);
        }
    }

    /** Reads a node of one kind. */
    @FunctionalInterface
    interface NodeReader<N extends Node> {

        void read(N node, MarkdownReader reader);
    }
}

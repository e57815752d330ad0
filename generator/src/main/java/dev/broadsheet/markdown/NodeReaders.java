package dev.broadsheet.markdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.HashMap;
import java.util.Map;

/** What reads each kind of node; a kind that is not there is not read, and neither is what it holds. */
final class NodeReaders {

    private final Map<Class<?>, NodeReader<Node>> readers = new HashMap<>();

    @SuppressWarnings("unchecked") // what is looked up by a class is given nodes of that class
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

package dev.broadsheet.config;

import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Describes YAML nodes in the user's terms. */
final class Nodes {

    private Nodes() {}

    static String kind(Node node) {
        if (node instanceof SequenceNode) {
            return "a list";
        } else if (node instanceof MappingNode) {
            return "keys with values";
        } else if (node.getTag().equals(Tag.BOOL)) {
            return "true or false";
        } else if (node.getTag().equals(Tag.INT) || node.getTag().equals(Tag.FLOAT)) {
            return "a number";
        }
        return node.getTag().equals(Tag.NULL) ? "nothing" : "text";
    }

    /** Returns whether a node is null or a text without a visible character. */
    static boolean isEmpty(Node node) {
        if (node instanceof ScalarNode scalar) {
            return node.getTag().equals(Tag.NULL) || scalar.getValue().isBlank();
        }
        return false;
    }

    static boolean isFalse(Node node) {
        return node.getTag().equals(Tag.BOOL)
                && node instanceof ScalarNode scalar
                && scalar.getValue().equalsIgnoreCase("false");
    }
}

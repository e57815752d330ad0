package dev.broadsheet.config;

import dev.broadsheet.source.Ellipsis;
import dev.broadsheet.source.SourcePosition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A YAML mapping that is read according to a schema. Faults of keys are reported on creation, faults of a value when it is
 * requested.
 */
final class Mapping {

    /** The maximal number of characters of an unknown key in a message: in YAML, a whole paragraph before a colon is a key. */
    private static final int LONGEST_SHOWN = 60;

    private final YamlDocument document;
    private final SourcePosition position;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Node> keys = new LinkedHashMap<>();
    private final Set<String> meant = new TreeSet<>();
    private final Set<String> unread = new TreeSet<>();
    private Optional<NodeTuple> previous = Optional.empty();

    private Mapping(YamlDocument document, SourcePosition position) {
        this.document = document;
        this.position = position;
    }

    /** Reads a mapping within a document. */
    static Mapping of(MappingNode node, Schema schema, YamlDocument document) {
        return of(node.getValue(), document.position(node), schema, document);
    }

    /** Reads a document that consists of a mapping. */
    static Mapping of(List<NodeTuple> tuples, SourcePosition position, Schema schema, YamlDocument document) {
        Mapping mapping = new Mapping(document, position);
        for (NodeTuple tuple : tuples) {
            mapping.add(tuple, schema);
        }
        for (Key<?> key : schema.keys()) {
            if (key.required()) {
                mapping.require(key);
            }
        }
        return mapping;
    }

    /** Returns the values of a mapping with arbitrary keys, by name, in their order. */
    static Map<String, Node> anyKeys(MappingNode node, YamlDocument document) {
        Map<String, Node> values = new LinkedHashMap<>();
        Map<String, Node> keys = new TreeMap<>();
        for (NodeTuple tuple : node.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                Node first = keys.putIfAbsent(key.getValue(), key);
                if (first == null) {
                    values.put(key.getValue(), tuple.getValueNode());
                } else {
                    reportDuplicate(document, key, key.getValue(), first, "delete one");
                }
            } else {
                document.error("BS-YAML-003", tuple.getKeyNode(), "expected a name as key", "write name: value");
            }
        }
        return values;
    }

    /** Returns a mapping whose values are all unknown, for a document that could not be read, which is reported. */
    static Mapping unread(SourcePosition position, Schema schema, YamlDocument document) {
        Mapping mapping = new Mapping(document, position);
        mapping.unread.addAll(schema.names());
        return mapping;
    }

    /** Returns the value of a key; empty if it is missing or malformed. */
    <T> Optional<T> get(Key<T> key) {
        Node node = values.get(key.name());
        if (node == null) {
            return Optional.empty();
        }
        Optional<T> value = key.type().read(node, document);
        if (value.isEmpty()) {
            unread.add(key.name());
        }
        return value;
    }

    /** Returns the text of a key; empty if it is missing or malformed. */
    String text(Key<String> key) {
        return get(key).orElse("");
    }

    /** Returns the list of a key; empty if it is missing or malformed. */
    <T> List<T> list(Key<List<T>> key) {
        return get(key).orElse(List.of());
    }

    /**
     * Returns the keys whose values are unknown, which is reported: malformed, missing, or misspelt. Complete after all keys
     * are requested.
     */
    Set<String> unread() {
        Set<String> all = new TreeSet<>(unread);
        all.addAll(meant);
        return all;
    }

    /** Returns the position at which the mapping begins. */
    SourcePosition position() {
        return position;
    }

    /** Returns the position of a key's value; that of the mapping if the key is missing. */
    SourcePosition position(Key<?> key) {
        Node node = values.get(key.name());
        return node == null ? position : document.position(node);
    }

    /** Returns whether the key is present, whether or not its value is well-formed. */
    boolean has(Key<?> key) {
        return keys.containsKey(key.name());
    }

    /** Returns whether the value of the key is an empty list. */
    boolean isEmptyList(Key<?> key) {
        return values.get(key.name()) instanceof SequenceNode list
                && list.getValue().isEmpty();
    }

    /** Returns whether an unknown key was probably meant as this one. */
    boolean isMeant(Key<?> key) {
        return meant.contains(key.name());
    }

    /** Reports a value that is inconsistent with others. */
    void error(String code, Key<?> key, String message, String hint) {
        document.error(code, position(key), message, hint);
    }

    /** Reports a missing key, unless an unknown key was probably meant as this one. */
    void require(Key<?> key) {
        if (!has(key) && !isMeant(key)) {
            unread.add(key.name());
            document.error(
                    "BS-YAML-004", position, "'" + key.name() + "' is missing", "add a line: " + key.name() + ": …");
        }
    }

    private void add(NodeTuple tuple, Schema schema) {
        Node keyNode = tuple.getKeyNode();
        String name = keyNode instanceof ScalarNode scalar ? scalar.getValue() : "";
        if (!schema.has(name)) {
            reportUnknown(tuple, name, schema);
        } else if (keys.containsKey(name)) {
            reportDuplicate(keyNode, name, schema);
        } else {
            keys.put(name, keyNode);
            addValue(tuple, name, schema);
            previous = Optional.of(tuple);
        }
    }

    private void addValue(NodeTuple tuple, String name, Schema schema) {
        if (Nodes.isEmpty(tuple.getValueNode())) {
            TextMistakes.reportEmpty(
                    tuple,
                    "'" + name + "'",
                    schema.isRequired(name) ? "write a value" : "write a value, or delete the line",
                    document);
            unread.add(name);
        } else {
            values.put(name, tuple.getValueNode());
        }
    }

    private void reportUnknown(NodeTuple tuple, String name, Schema schema) {
        Optional<String> owner = entryAbove(name, schema);
        UnknownKey found = UnknownKey.of(name, schema);
        UnknownKey unknown = Nodes.isFalse(tuple.getValueNode()) ? found.switchedOff(schema) : found;
        if (owner.isEmpty()) {
            unknown.meant().ifPresent(meant::add);
        }
        document.error(
                "BS-YAML-002",
                tuple.getKeyNode(),
                "unknown key '" + Ellipsis.shorten(name, LONGEST_SHOWN) + "'",
                owner.map(list -> "indent it, so that it belongs to the entry of '" + list + "' above")
                        .orElse(unknown.hint()));
    }

    private void reportDuplicate(Node keyNode, String name, Schema schema) {
        String cure = entryAbove(name, schema)
                .map(list -> "indent this one if it belongs to the entry of '" + list + "' above")
                .orElse("delete one");
        reportDuplicate(document, keyNode, name, Objects.requireNonNull(keys.get(name)), cure);
    }

    private static void reportDuplicate(YamlDocument document, Node keyNode, String name, Node earlier, String cure) {
        SourcePosition first = document.position(earlier);
        document.error(
                "BS-YAML-006",
                keyNode,
                "the key '" + name + "' is there twice",
                "the first is on line " + first.line() + "; " + cure);
    }

    /** Returns the previous key if its value is a list whose entries can have this key, which may have lost its indentation. */
    private Optional<String> entryAbove(String name, Schema schema) {
        return previous.filter(tuple -> tuple.getValueNode() instanceof SequenceNode list && !TextMistakes.isFlow(list))
                .map(tuple -> ((ScalarNode) tuple.getKeyNode()).getValue())
                .filter(list -> schema.entriesOf(list).contains(name));
    }
}

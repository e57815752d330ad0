package dev.broadsheet.config;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Checks for lists that are valid YAML but probably not what was meant. */
final class ListMistakes {

    private static final String HINT = "write each on a line of its own that begins with '- '";

    /** Bullets of items in other formats. */
    private static final String BULLETS = "\u2013\u2014\u2022\u00B7";

    private ListMistakes() {}

    /** Reports items of a flow list that a comment removes, or that a comma splits although they are in curly quotes. */
    static void check(SequenceNode list, YamlDocument document) {
        if (!TextMistakes.isFlow(list)) {
            return;
        }
        List<Node> items = list.getValue();
        for (int i = 0; i < items.size(); i++) {
            int next = i + 1 < items.size() ? document.start(items.get(i + 1)) : document.end(list);
            checkComment(items.get(i), next, document);
            if (i + 1 < items.size()) {
                checkQuotes(items.get(i), items.get(i + 1), document);
            }
        }
    }

    /** Reports a comment behind the comma after an item. One before the comma is reported with the item. */
    private static void checkComment(Node item, int next, YamlDocument document) {
        String yaml = document.yaml();
        int comma = yaml.indexOf(',', document.end(item));
        if (comma >= 0 && comma < next) {
            YamlComments.between(yaml, comma + 1, next)
                    .ifPresent(comment -> TextMistakes.reportComment(comment, document));
        }
    }

    private static void checkQuotes(Node item, Node next, YamlDocument document) {
        if (item instanceof ScalarNode text
                && next instanceof ScalarNode rest
                && text.isPlain()
                && rest.isPlain()
                && Quoting.isCutOff(text.getValue())
                && Quoting.isRest(rest.getValue())) {
            document.warning(
                    "BS-YAML-031",
                    text,
                    "the comma divides this text: curly quotes do not quote a value",
                    Quoting.hint("\u201C" + text.getValue().substring(1) + ", " + rest.getValue()));
        }
    }

    /**
     * Returns a hint on how to write a value as a list.
     *
     * @param item the type of the items
     */
    static String hint(Node node, ValueType<?> item) {
        Optional<Schema> entries = item.entries();
        if (entries.isPresent() && !isOfTexts(node, item)) {
            return ofEntries(node, entries.get());
        } else if (node instanceof ScalarNode scalar) {
            return ofTexts(scalar.getValue().strip(), item);
        }
        return node instanceof MappingNode mapping ? ofKeys(mapping, item) : HINT;
    }

    /**
     * Returns whether a list of texts was probably meant, if an item may be a text or a mapping: no value of a key would be
     * lost.
     */
    private static boolean isOfTexts(Node node, ValueType<?> item) {
        return item instanceof ValueType.TextOrKeyed<?>
                && (node instanceof ScalarNode
                        || (node instanceof MappingNode mapping
                                && mapping.getValue().stream().allMatch(ListMistakes::repeats)));
    }

    private static boolean repeats(NodeTuple pair) {
        return pair.getKeyNode() instanceof ScalarNode key
                && pair.getValueNode() instanceof ScalarNode value
                && key.getValue().equalsIgnoreCase(value.getValue());
    }

    private static String ofEntries(Node node, Schema schema) {
        boolean entry = node instanceof MappingNode mapping
                && mapping.getValue().stream()
                        .anyMatch(tuple -> tuple.getKeyNode() instanceof ScalarNode key && schema.has(key.getValue()));
        return entry
                ? "put '- ' before its first key, and two spaces before the others"
                : "write each on a line of its own: - " + schema.example();
    }

    /** Returns how to write an entry whose first two values were written as key and value. */
    static String entry(MappingNode mapping, Schema schema) {
        NodeTuple pair = mapping.getValue().get(0);
        boolean two = mapping.getValue().size() == 1
                && schema.names().size() > 1
                && pair.getKeyNode() instanceof ScalarNode
                && pair.getValueNode() instanceof ScalarNode;
        return Optional.of(pair)
                .filter(found -> two)
                .map(found -> "{" + schema.names().get(0) + ": " + text(found.getKeyNode()) + ", "
                        + schema.names().get(1) + ": " + text(found.getValueNode()) + "}")
                .filter(Quoting::isShort)
                .orElseGet(schema::example);
    }

    private static String text(Node scalar) {
        return Quoting.item(((ScalarNode) scalar).getValue());
    }

    private static String ofTexts(String text, ValueType<?> item) {
        if (text.startsWith("-")) {
            return "write a space after each '-'";
        } else if (!text.isEmpty() && BULLETS.indexOf(text.charAt(0)) >= 0) {
            return "begin each with a hyphen and a space, '- '";
        }
        return list(item, Arrays.stream(text.split(",")).map(String::strip).toArray(String[]::new));
    }

    /** Returns a hint for a mapping whose keys were probably meant as the items. */
    private static String ofKeys(MappingNode mapping, ValueType<?> item) {
        return list(
                item,
                mapping.getValue().stream()
                        .map(tuple -> tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "")
                        .toArray(String[]::new));
    }

    private static String list(ValueType<?> item, String... texts) {
        if (item instanceof ValueType.Formed<?> formed) {
            List<String> sound = Arrays.stream(texts)
                    .map(text -> formed.form().parse(text).isPresent()
                            ? text
                            : formed.form().guess().apply(text).orElse(text))
                    .filter(text -> formed.form().parse(text).isPresent())
                    .toList();
            return sound.isEmpty() ? formed.form().hint() : list(sound.toArray(String[]::new));
        }
        return list(texts);
    }

    private static String list(String... texts) {
        return Quoting.list(texts).map(list -> "write a list: " + list).orElse(HINT);
    }
}

package dev.broadsheet.config;

import java.util.List;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Lists that are valid YAML and perhaps not what was meant. */
final class MeantList {

    private static final String HINT = "write each on a line of its own that begins with '- '";

    private MeantList() {}

    /** Reports items of a list in brackets that a comment takes out, or that a comma divides in spite of curly quotes. */
    static void check(SequenceNode list, YamlDocument document) {
        if (!MeantText.isFlow(list)) {
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

    /** One in the line of an item is found with that item. */
    private static void checkComment(Node item, int next, YamlDocument document) {
        String yaml = document.yaml();
        int comma = yaml.indexOf(',', document.end(item));
        if (comma >= 0 && comma < next) {
            YamlComments.between(yaml, comma + 1, next)
                    .ifPresent(comment -> MeantText.reportComment(comment, document));
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
                    "the comma divides this text: curly quotes hold nothing together",
                    Quoting.hint("\u201C" + text.getValue().substring(1) + ", " + rest.getValue()));
        }
    }

    /**
     * How to write what was written otherwise as a list.
     *
     * @param item what each of it is
     */
    static String hint(Node node, ValueType<?> item) {
        boolean keyed = item instanceof ValueType.Keyed<?>;
        if (node instanceof ScalarNode scalar && !keyed) {
            String[] items = scalar.getValue().strip().split("\\s*,\\s*");
            if (scalar.getValue().startsWith("-")) {
                return "write a space after each '-'";
            }
            return Quoting.list(items).map(list -> "write a list: " + list).orElse(HINT);
        }
        return node instanceof MappingNode && keyed
                ? "put '- ' before its first key, and two spaces before the others"
                : HINT;
    }
}

package dev.broadsheet.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads texts from simple YAML without the library, whose classes take most of the time for short files. */
public final class YamlTexts {

    /** Whole numbers, of which the text is that of the value. */
    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,8}");

    private static final LoadSettings SETTINGS = LoadSettings.builder().build();

    private YamlTexts() {}

    /** Returns a mapping of texts and whole numbers; empty if the YAML is anything else or not simple. */
    public static Optional<Map<String, String>> mapping(String yaml) {
        return SimpleYaml.read(yaml, SETTINGS).map(YamlTexts::texts);
    }

    /** Returns a list of mappings of texts and whole numbers; empty if the YAML is anything else or not simple. */
    public static Optional<List<Map<String, String>>> list(String yaml) {
        return SimpleYaml.readList(yaml, SETTINGS).map(YamlTexts::mappings);
    }

    private static @Nullable List<Map<String, String>> mappings(List<Node> nodes) {
        List<Map<String, String>> mappings = new ArrayList<>();
        for (Node node : nodes) {
            Map<String, String> texts = node instanceof MappingNode mapping ? texts(mapping.getValue()) : null;
            if (texts == null) {
                return null;
            }
            mappings.add(texts);
        }
        return mappings;
    }

    private static @Nullable Map<String, String> texts(List<NodeTuple> tuples) {
        Map<String, String> texts = new TreeMap<>();
        for (NodeTuple tuple : tuples) {
            String key = text(tuple.getKeyNode());
            String value = text(tuple.getValueNode());
            if (key == null || value == null || texts.put(key, value) != null) {
                return null;
            }
        }
        return texts;
    }

    private static @Nullable String text(Node node) {
        return node instanceof ScalarNode scalar
                        && (scalar.getTag().equals(Tag.STR)
                                || NUMBER.matcher(scalar.getValue()).matches())
                ? scalar.getValue()
                : null;
    }
}

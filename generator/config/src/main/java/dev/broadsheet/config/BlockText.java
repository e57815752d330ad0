package dev.broadsheet.config;

import dev.broadsheet.data.DataText;
import java.util.ArrayList;
import java.util.List;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Maps the characters of a table in a YAML block scalar to their source positions. */
final class BlockText {

    private BlockText() {}

    static DataText of(ScalarNode node, YamlDocument document, String name) {
        String text = node.getValue();
        int[] offsets = offsets(text, node, document);
        return new DataText(name, text, at -> document.at(offsets[Math.max(0, Math.min(at, offsets.length - 1))]));
    }

    /** Returns the offsets in the YAML of each character of the text and of its end. */
    private static int[] offsets(String text, ScalarNode node, YamlDocument document) {
        String yaml = document.yaml();
        int line = yaml.indexOf('\n', document.start(node));
        int[] offsets = new int[text.length() + 1];
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int at = 0;
        int from = line < 0 ? document.start(node) : line + 1;
        for (String one : lines) {
            int found = one.isBlank() ? -1 : yaml.indexOf(one, from);
            int start = found < 0 ? Math.min(from, yaml.length()) : found;
            for (int i = 0; i <= one.length() && at < offsets.length; i++) {
                offsets[at++] = Math.min(start + i, yaml.length());
            }
            int next = yaml.indexOf('\n', found < 0 ? from : found + one.length());
            from = next < 0 ? yaml.length() : next + 1;
        }
        return offsets;
    }
}

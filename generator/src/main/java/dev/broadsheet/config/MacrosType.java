package dev.broadsheet.config;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Names of commands with what they stand for. */
record MacrosType() implements ValueType<SortedMap<String, String>> {

    private static final String HINT = "write each on a line of its own below it, indented: RR: '\\mathbb{R}'";

    @Override
    public String expected() {
        return "names with texts";
    }

    @Override
    public Optional<SortedMap<String, String>> read(Node node, YamlDocument document) {
        if (!(node instanceof MappingNode mapping)) {
            return ValueType.wrong(this, node, document, HINT);
        }
        SortedMap<String, String> macros = new TreeMap<>();
        SortedMap<String, Node> keys = new TreeMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                document.error("BS-YAML-003", tuple.getKeyNode(), "expected a name as key", "write name: value");
                continue;
            }
            Node first = keys.putIfAbsent(key.getValue(), key);
            if (first != null) {
                Mapping.reportDuplicate(document, key, key.getValue(), first);
            } else if (tuple.getValueNode() instanceof ScalarNode body) {
                macros.put(key.getValue(), body.getValue().strip());
            } else {
                return ValueType.wrong(this, tuple.getValueNode(), document, HINT);
            }
        }
        return Optional.of(macros);
    }
}

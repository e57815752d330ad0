package dev.broadsheet.config;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** The type of a mapping of TeX command names to their definitions. */
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
        for (Map.Entry<String, Node> macro : Mapping.anyKeys(mapping, document).entrySet()) {
            if (!(macro.getValue() instanceof ScalarNode body)) {
                return ValueType.wrong(this, macro.getValue(), document, HINT);
            }
            macros.put(macro.getKey(), body.getValue().strip());
        }
        return Optional.of(macros);
    }
}

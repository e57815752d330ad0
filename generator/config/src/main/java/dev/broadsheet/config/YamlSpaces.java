package dev.broadsheet.config;

import dev.broadsheet.source.OddSpaces;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Finds {@linkplain OddSpaces odd spaces} in YAML that is valid because of them: as a part of a key, or where a value or a line
 * begins. Quotes around a value allow them.
 */
final class YamlSpaces {

    private final YamlDocument document;

    private YamlSpaces(YamlDocument document) {
        this.document = document;
    }

    /** Returns the first one in the entries of a document. */
    static Optional<YamlFault> in(List<NodeTuple> entries, YamlDocument document) {
        return OddSpaces.first(document.yaml(), 0) < 0
                ? Optional.empty()
                : new YamlSpaces(document).entries(entries).findFirst();
    }

    private Stream<YamlFault> entries(List<NodeTuple> entries) {
        return entries.stream()
                .flatMap(entry -> Stream.concat(
                        entry.getKeyNode() instanceof ScalarNode key && key.isPlain() ? key(key) : Stream.empty(),
                        value(entry.getValueNode())));
    }

    private Stream<YamlFault> value(Node node) {
        if (node instanceof MappingNode mapping) {
            return entries(mapping.getValue());
        } else if (node instanceof SequenceNode list) {
            return list.getValue().stream().flatMap(this::value);
        }
        return node instanceof ScalarNode text && text.isPlain() ? text(text).stream() : Stream.empty();
    }

    private Stream<YamlFault> key(ScalarNode key) {
        int start = document.start(key);
        int at = OddSpaces.first(document.yaml().substring(0, document.end(key)), start);
        if (at < 0) {
            return Stream.empty();
        }
        String before = document.yaml().substring(start, at);
        return Stream.of(YamlLineFault.odd(
                document.yaml(),
                at,
                before.isEmpty() ? "indents this line" : before.equals("-") ? "follows the '-'" : "is in this key"));
    }

    /** Finds a character before or behind a value, or one that indents a line of it. */
    private Optional<YamlFault> text(ScalarNode text) {
        String yaml = document.yaml();
        int start = document.start(text);
        int end = document.end(text);
        if (start < end && OddSpaces.isOdd(yaml.charAt(start))) {
            return Optional.of(YamlLineFault.odd(yaml, start, "begins this value"));
        } else if (start + 1 < end && yaml.charAt(start) == '-' && OddSpaces.isOdd(yaml.charAt(start + 1))) {
            return Optional.of(YamlLineFault.odd(yaml, start + 1, "follows the '-'"));
        }
        for (YamlLine line = YamlLine.at(yaml, start); line.end() + 1 < end; ) {
            line = YamlLine.at(yaml, line.end() + 1);
            Optional<YamlFault> fault = YamlLineFault.oddSpace(line);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return start < end && OddSpaces.isOdd(yaml.charAt(end - 1))
                ? Optional.of(YamlLineFault.odd(yaml, end - 1, "ends this value"))
                : Optional.empty();
    }
}

package dev.broadsheet.config;

import dev.broadsheet.source.Limits;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Parses YAML 1.2 to a tree of nodes, within {@link Limits}; tags are rejected. */
final class YamlReader {

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setUseMarks(true)
            .setMaxAliasesForCollections(Limits.YAML_ALIASES)
            .setCodePointLimit(Limits.YAML_CHARACTERS)
            .build();

    private final YamlDocument document;

    YamlReader(YamlDocument document) {
        this.document = document;
    }

    /**
     * Returns the entries of the document's mapping, none for a blank document; empty if it is no mapping, which is reported.
     */
    Optional<List<NodeTuple>> read() {
        if (document.yaml().length() > Limits.YAML_CHARACTERS) {
            document.error(
                    "BS-YAML-015",
                    document.position(),
                    "this YAML is longer than " + Limits.YAML_CHARACTERS / 1024 + " KiB",
                    "move the text into the body of the article");
            return Optional.empty();
        }
        return SimpleYaml.read(document.yaml(), SETTINGS)
                .or(() -> isReadable() ? parse() : Optional.empty())
                .filter(this::hasOrdinarySpaces);
    }

    private boolean hasOrdinarySpaces(List<NodeTuple> entries) {
        Optional<YamlFault> fault = YamlSpaces.in(entries, document);
        fault.ifPresent(this::report);
        return fault.isEmpty();
    }

    private Optional<List<NodeTuple>> parse() {
        YamlEvents events = new YamlEvents(document);
        try {
            return events.areAcceptable(SETTINGS)
                    ? mapping(new Composer(SETTINGS, events.parsed()).getSingleNode())
                    : Optional.empty();
        } catch (MarkedYamlEngineException e) {
            report(events.fault(e));
        } catch (YamlEngineException e) {
            document.error(
                    "BS-YAML-011",
                    document.position(),
                    "this YAML repeats itself by more than " + Limits.YAML_ALIASES + " aliases",
                    "write the values out");
        }
        return Optional.empty();
    }

    /** Returns whether the text has no control characters, which the parser rejects and which wrong encodings produce. */
    private boolean isReadable() {
        String yaml = document.yaml();
        for (int at = 0; at < yaml.length(); at += Character.charCount(yaml.codePointAt(at))) {
            if (!StreamReader.isPrintable(yaml.codePointAt(at))) {
                document.error(
                        "BS-YAML-024",
                        document.at(at),
                        "the character U+%04X has no place in YAML".formatted(yaml.codePointAt(at)),
                        "delete it, or save the file anew with the encoding UTF-8");
                return false;
            }
        }
        return true;
    }

    private Optional<List<NodeTuple>> mapping(Optional<Node> root) {
        if (root.isEmpty()) {
            return Optional.of(List.of());
        } else if (root.get() instanceof MappingNode mapping) {
            return Optional.of(mapping.getValue());
        }
        Optional<YamlFault> slip = Optional.of(root.get())
                .filter(ScalarNode.class::isInstance)
                .flatMap(text -> YamlLineFault.known(YamlLine.at(document.yaml(), document.start(text))));
        slip.ifPresentOrElse(
                this::report,
                () -> document.error(
                        "BS-YAML-003",
                        root.get(),
                        "expected keys with values, found " + Nodes.kind(root.get()),
                        "write: title: …"));
        return Optional.empty();
    }

    private void report(YamlFault fault) {
        document.error("BS-YAML-001", document.at(fault.offset()), fault.message(), fault.hint());
    }
}

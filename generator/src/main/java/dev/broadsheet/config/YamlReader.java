package dev.broadsheet.config;

import dev.broadsheet.source.Limits;
import dev.broadsheet.source.PlainText;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;

/** YAML 1.2 to a tree of nodes, within {@link Limits}; tags are refused. */
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

    /** The keys and values that the document is, none when it is blank; empty when it is no mapping, which is reported. */
    Optional<List<NodeTuple>> read() {
        if (document.yaml().length() > Limits.YAML_CHARACTERS) {
            document.error(
                    "BS-YAML-015",
                    document.position(),
                    "this YAML is longer than " + Limits.YAML_CHARACTERS / 1024 + " KiB",
                    "move the text into the body of the article");
            return Optional.empty();
        }
        try {
            return isAcceptable() ? mapping(compose()) : Optional.empty();
        } catch (MarkedYamlEngineException e) {
            syntaxError(e.getProblemMark().or(e::getContextMark), e.getProblem());
        } catch (YamlEngineException e) {
            document.error(
                    "BS-YAML-011",
                    document.position(),
                    "this YAML repeats itself by more than " + Limits.YAML_ALIASES + " aliases",
                    "write the values out");
        }
        return Optional.empty();
    }

    private Optional<Node> compose() {
        return new Compose(SETTINGS).composeString(document.yaml());
    }

    private Optional<List<NodeTuple>> mapping(Optional<Node> root) {
        if (root.isEmpty()) {
            return Optional.of(List.of());
        } else if (root.get() instanceof MappingNode mapping) {
            return Optional.of(mapping.getValue());
        }
        document.error(
                "BS-YAML-003",
                root.get(),
                "expected keys with values, found " + Nodes.kind(root.get()),
                "write: title: …");
        return Optional.empty();
    }

    private void syntaxError(Optional<Mark> mark, String problem) {
        document.error(
                "BS-YAML-001",
                document.position(mark),
                "this is not YAML: " + problem.strip().replaceAll("\\s+", " "),
                "check the indentation, and put a value that holds ': ' or begins with a sign in quotes");
    }

    /** Events come without recursion, so that depth is known before a tree is built by recursion. */
    private boolean isAcceptable() {
        int depth = 0;
        for (Event event : new Parse(SETTINGS).parseString(document.yaml())) {
            if (event instanceof CollectionStartEvent start) {
                depth++;
                if (depth > Limits.YAML_DEPTH) {
                    tooDeep(event);
                    return false;
                } else if (start.getTag().isPresent()) {
                    refuseTag(event, start.getTag().get());
                    return false;
                }
            } else if (event instanceof CollectionEndEvent) {
                depth--;
            } else if (event instanceof ScalarEvent scalar && scalar.getTag().isPresent()) {
                refuseTag(event, scalar.getTag().get());
                return false;
            } else if (event instanceof ScalarEvent scalar
                    && PlainText.fault(scalar.getValue()).isPresent()) {
                refuseCharacter(event, scalar.getValue());
                return false;
            }
        }
        return true;
    }

    private void tooDeep(Event event) {
        document.error(
                "BS-YAML-011",
                document.position(event.getStartMark()),
                "this YAML is nested deeper than " + Limits.YAML_DEPTH + " levels",
                "write it flat");
    }

    /** What the file may not hold as it is, it may not hold as an escape in quotes either. */
    private void refuseCharacter(Event event, String value) {
        int at = PlainText.fault(value).orElseThrow();
        document.error(
                "BS-YAML-024",
                document.position(event.getStartMark()),
                "this text holds the character U+%04X, which has no place in a text".formatted((int) value.charAt(at)),
                "delete it");
    }

    private void refuseTag(Event event, String tag) {
        document.error(
                "BS-YAML-012",
                document.position(event.getStartMark()),
                "the tag " + tag.replace("tag:yaml.org,2002:", "!!") + " is not supported",
                "delete the tag, and put the value in quotes if it begins with '!'");
    }
}

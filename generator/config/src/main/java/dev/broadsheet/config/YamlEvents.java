package dev.broadsheet.config;

import dev.broadsheet.config.YamlSyntax.Opened;
import dev.broadsheet.source.Limits;
import dev.broadsheet.source.PlainText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * The first pass over a YAML text. Parsing to events is not recursive, so that the depth is checked before a tree is built
 * recursively. The pass also checks tags and anchors, which the tree no longer has, and records the context of syntax errors.
 */
final class YamlEvents {

    private final YamlDocument document;
    private final Deque<Frame> open = new ArrayDeque<>();
    private final TreeMap<String, Integer> unused = new TreeMap<>();
    private final ParsedEvents parsed = new ParsedEvents();
    private @Nullable ScalarEvent last;
    private int documents;

    YamlEvents(YamlDocument document) {
        this.document = document;
    }

    /** An open list or mapping, with the number of its keys, values or items so far. */
    private static final class Frame {
        private final CollectionStartEvent start;
        private int children;

        Frame(CollectionStartEvent start) {
            this.start = start;
        }

        boolean expectsKey() {
            return start instanceof MappingStartEvent && children % 2 == 0;
        }
    }

    /** Returns whether a tree may be built; if not, the reason is reported. Throws the parser's exception on a syntax error. */
    boolean areAcceptable(LoadSettings settings) {
        for (Event event : new Parse(settings).parseString(document.yaml())) {
            if (!isAcceptable(event)) {
                return false;
            }
            parsed.add(event);
        }
        unused.values().stream().sorted().forEach(this::reportAnchor);
        return true;
    }

    /** Returns all events, after {@link #areAcceptable} has returned true. */
    ParsedEvents parsed() {
        return parsed;
    }

    /** Describes a syntax error of the parser, given the events before it. */
    YamlFault fault(MarkedYamlEngineException e) {
        Optional<Mark> problem = e.getProblemMark().or(e::getContextMark);
        Optional<Mark> context = e.getContextMark().or(e::getProblemMark);
        return new YamlSyntax(
                        document.yaml(),
                        e.getProblem(),
                        document.offset(problem),
                        document.offset(context),
                        Optional.ofNullable(open.peek()).map(frame -> opened(frame.start)),
                        Optional.ofNullable(last).map(this::opened))
                .fault();
    }

    private boolean isAcceptable(Event event) {
        if (event instanceof DocumentStartEvent start) {
            return isAcceptable(start);
        } else if (event instanceof CollectionStartEvent start) {
            return isAcceptable(start);
        } else if (event instanceof CollectionEndEvent) {
            open.pop();
        } else if (event instanceof ScalarEvent scalar) {
            count();
            last = scalar;
            return isAcceptable(scalar);
        } else if (event instanceof AliasEvent alias) {
            count();
            unused.remove(alias.getAlias().getValue());
        }
        return true;
    }

    private boolean isAcceptable(DocumentStartEvent start) {
        documents++;
        if (documents > 1) {
            YamlLine line = YamlLine.at(document.yaml(), document.offset(start.getStartMark()));
            report(YamlSyntax.end(line.contentStart(), line.content()));
        }
        return documents == 1;
    }

    private boolean isAcceptable(CollectionStartEvent start) {
        if (!open.isEmpty() && open.element().expectsKey()) {
            refuseKey(start);
            return false;
        }
        count();
        open.push(new Frame(start));
        if (open.size() > Limits.YAML_DEPTH) {
            error(
                    "BS-YAML-011",
                    start,
                    "this YAML is nested deeper than " + Limits.YAML_DEPTH + " levels",
                    "write it flat");
            return false;
        }
        start.getTag().ifPresent(tag -> refuseTag(start, tag));
        return start.getTag().isEmpty();
    }

    private boolean isAcceptable(ScalarEvent scalar) {
        if (scalar.getTag().isPresent()) {
            refuseTag(scalar, scalar.getTag().get());
            return false;
        } else if (PlainText.fault(scalar.getValue()).isPresent()) {
            refuseCharacter(scalar);
            return false;
        }
        if (scalar.getAnchor().isPresent()) {
            unused.put(scalar.getAnchor().get().getValue(), document.offset(scalar.getStartMark()));
        }
        return true;
    }

    private void count() {
        if (!open.isEmpty()) {
            open.element().children++;
        }
    }

    private <E extends Event> Opened<E> opened(E event) {
        return new Opened<>(event, document.offset(event.getStartMark()), document.offset(event.getEndMark()));
    }

    /** Reports a key that is a list or mapping, such as a placeholder {@code {{name}}} of another program's templates. */
    private void refuseKey(CollectionStartEvent key) {
        int start = document.offset(key.getStartMark());
        YamlLine line = YamlLine.at(document.yaml(), start);
        YamlFault fault = line.value().startsWith("{{")
                ? YamlSyntax.template(line.valueStart(), line.value())
                : new YamlFault(start, "a key has to be a word", "write key: value");
        report(fault);
    }

    private void report(YamlFault fault) {
        document.error("BS-YAML-001", document.at(fault.offset()), fault.message(), fault.hint());
    }

    /** Reports an invalid character, which must not occur as an escape in quotes either. */
    private void refuseCharacter(ScalarEvent scalar) {
        int at = PlainText.fault(scalar.getValue()).orElseThrow();
        error(
                "BS-YAML-024",
                scalar,
                "this text holds the character U+%04X, which has no place in a text"
                        .formatted((int) scalar.getValue().charAt(at)),
                "delete it");
    }

    private void refuseTag(Event event, String tag) {
        error(
                "BS-YAML-012",
                event,
                "the tag " + tag.replace("tag:yaml.org,2002:", "!!") + " is not supported",
                "delete the tag, and put the value in quotes if it begins with '!'");
    }

    /** Reports an unused anchor, which was probably not meant as one. */
    private void reportAnchor(int offset) {
        YamlLine line = YamlLine.at(document.yaml(), offset);
        String word = document.yaml().substring(offset, line.end()).split("\\s", 2)[0];
        document.error(
                "BS-YAML-029",
                document.at(offset),
                "'" + word + "' is a YAML anchor, since it begins with '&', and not part of the value",
                Quoting.hint(line.value()));
    }

    private void error(String code, Event event, String message, String hint) {
        document.error(code, document.position(event.getStartMark()), message, hint);
    }
}

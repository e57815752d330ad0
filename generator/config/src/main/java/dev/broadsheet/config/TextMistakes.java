package dev.broadsheet.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Checks for texts that are valid YAML but probably not what was meant. Quotes around a value, or around a name in a list,
 * suppress the warnings.
 */
final class TextMistakes {

    /** Suffixes that may follow a name after a comma. */
    private static final Set<String> BEHIND_NAMES = Set.of(
            "jr", "sr", "ii", "iii", "iv", "phd", "md", "dds", "esq", "mba", "cpa", "inc", "ltd", "llc", "llp", "plc",
            "gmbh", "co");

    private TextMistakes() {}

    /**
     * Reports comments, list items and escapes that were probably meant as text, and curly quotes, which are a part of the
     * text.
     */
    static void check(ScalarNode text, YamlDocument document) {
        if (text.getScalarStyle() == ScalarStyle.DOUBLE_QUOTED) {
            YamlEscapes.first(document.yaml(), document.start(text), document.end(text))
                    .ifPresent(escape -> reportEscape(escape, document));
        } else if (text.isPlain()) {
            checkPlain(text, document);
        }
    }

    private static void checkPlain(ScalarNode text, YamlDocument document) {
        YamlComments.inLine(document.yaml(), document.end(text)).ifPresent(comment -> reportComment(comment, document));
        swallowedItem(text, document).ifPresent(item -> reportSwallowed(item, document));
        Quoting.inCurly(text.getValue())
                .filter(inner -> !Quoting.isSpoken(inner))
                .ifPresent(inner -> document.warning(
                        "BS-YAML-031",
                        text,
                        "the curly quotes are a part of the value; quotes of YAML are straight",
                        "write " + shortened(Quoting.quoted(inner)) + "; or, if readers are to see them, "
                                + shortened(Quoting.quoted(text.getValue()))));
    }

    private static void reportEscape(YamlEscapes.Escape escape, YamlDocument document) {
        document.warning(
                "BS-YAML-034",
                document.at(escape.offset()),
                "in double quotes, \\" + escape.sign() + " is " + escape.meaning() + " and not a backslash",
                "put the value in single quotes, or write / or \\\\ for the backslash; write a space if you mean one");
    }

    /** Returns the offset of a line that looks like an item but continues the text above, since it is indented further. */
    private static Optional<Integer> swallowedItem(ScalarNode text, YamlDocument document) {
        if (!text.getValue().contains(" - ")) {
            return Optional.empty();
        }
        int end = document.end(text);
        YamlLine line = YamlLine.at(document.yaml(), document.start(text));
        while (line.end() + 1 < end) {
            line = YamlLine.at(document.yaml(), line.end() + 1);
            if (line.isItem()) {
                return Optional.of(line.contentStart());
            }
        }
        return Optional.empty();
    }

    private static void reportSwallowed(int item, YamlDocument document) {
        document.error(
                "BS-YAML-032",
                document.at(item),
                "this line is indented further than the text above, so it is a part of that",
                "indent it as far as the '-' above; or put the text in quotes if the '-' belongs to it");
    }

    private static String shortened(String quoted) {
        return Quoting.isShort(quoted) ? quoted : quoted.charAt(0) + "…" + quoted.charAt(0);
    }

    static void reportComment(YamlComments.Comment comment, YamlDocument document) {
        document.error(
                "BS-YAML-029",
                document.at(comment.offset()),
                "'" + comment.text() + "' is a comment, and no part of the value",
                "put the value in quotes if it is; write a space after '#' for a comment");
    }

    /** Reports a text that looks like several names separated by commas. */
    static void checkNames(ScalarNode names, YamlDocument document) {
        List<String> parts = Arrays.stream(names.getValue().split("[,;]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        if (parts.stream().skip(1).allMatch(TextMistakes::isBehindName)) {
            return;
        }
        String list = Quoting.list(parts.toArray(new String[0])).orElse("[…, …]");
        String one = Quoting.list(names.getValue().strip()).orElse("[\"…, …\"]");
        document.warning(
                "BS-YAML-030",
                names,
                "this is one name, and it looks like several",
                "write " + list + "; or, if it is one, " + one);
    }

    private static boolean isBehindName(String part) {
        String word = part.replace(".", "").toLowerCase(Locale.ROOT);
        return BEHIND_NAMES.contains(word);
    }

    /** Reports a key without a value. */
    static void reportEmpty(NodeTuple tuple, String what, String hint, YamlDocument document) {
        commentInstead(tuple.getValueNode(), document)
                .ifPresentOrElse(
                        comment -> reportCommentInstead(comment, what, document),
                        () -> document.error("BS-YAML-005", tuple.getKeyNode(), what + " is empty", hint));
    }

    /** Reports an item without a value. */
    static void reportEmpty(Node item, String what, String hint, YamlDocument document) {
        commentInstead(item, document)
                .ifPresentOrElse(
                        comment -> reportCommentInstead(comment, what, document),
                        () -> document.error("BS-YAML-005", item, what + " is empty", hint));
    }

    private static Optional<YamlComments.Comment> commentInstead(Node nothing, YamlDocument document) {
        boolean bare = nothing instanceof ScalarNode scalar && scalar.getValue().isEmpty();
        return bare ? YamlComments.inLine(document.yaml(), document.end(nothing)) : Optional.empty();
    }

    private static void reportCommentInstead(YamlComments.Comment comment, String what, YamlDocument document) {
        document.error(
                "BS-YAML-005",
                document.at(comment.offset()),
                what + " is empty, since '" + comment.text() + "' is a comment",
                Quoting.hint(comment.text()) + "; or leave the # out");
    }

    /** Returns a hint for a value that should be a text. */
    static String hint(Node node, YamlDocument document) {
        if (node instanceof ScalarNode scalar) {
            return Quoting.hint(scalar.getValue());
        } else if (node instanceof MappingNode mapping && name(mapping).isPresent()) {
            return "write the name alone: " + name(mapping).orElseThrow();
        }
        String source = document.yaml()
                .substring(document.start(node), document.end(node))
                .strip();
        if (source.startsWith("[[") && source.endsWith("]]") && Quoting.isShort(source)) {
            return "write " + source.substring(2, source.length() - 2).strip()
                    + "; or, if readers are to see the brackets, " + Quoting.quoted(source);
        } else if (source.startsWith("[[") || (node instanceof MappingNode map && isFlow(map))) {
            return Quoting.hint(source);
        } else if (node instanceof MappingNode pair && pair.getValue().size() == 1 && Quoting.isShort(source)) {
            return "put it in quotes if ': ' belongs to the text: " + Quoting.quoted(source);
        }
        return node instanceof SequenceNode list ? one(list) : "write one line of text";
    }

    private static String one(SequenceNode list) {
        return list.getValue().stream()
                .filter(ScalarNode.class::isInstance)
                .map(item -> ((ScalarNode) item).getValue().strip())
                .filter(item -> !item.isEmpty() && Quoting.isShort(item))
                .findFirst()
                .map(item -> "write one text, such as " + item)
                .orElse("write one line of text");
    }

    private static boolean isFlow(MappingNode mapping) {
        return mapping.getFlowStyle() == FlowStyle.FLOW;
    }

    /** Returns the value of the key {@code name}, with which other programs describe authors. */
    private static Optional<String> name(MappingNode mapping) {
        return mapping.getValue().stream()
                .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals("name"))
                .map(NodeTuple::getValueNode)
                .filter(value -> value instanceof ScalarNode name && Quoting.isShort(name.getValue()))
                .map(value -> ((ScalarNode) value).getValue())
                .findFirst();
    }

    /** Returns whether a list is in flow style, in brackets. */
    static boolean isFlow(SequenceNode sequence) {
        return sequence.getFlowStyle() == FlowStyle.FLOW;
    }
}

package dev.broadsheet.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;

/**
 * A fast parser for the subset of YAML in most front matter, many times as fast as the library: keys with values on the same
 * line, and lists of values and of mappings, in brackets or line by line; blank lines and lines of comments. Its nodes are those
 * of the library; their marks have only an index. It gives up at any other syntax, including errors.
 */
final class SimpleYaml {

    private static final int LONGEST_KEY = 100;
    private static final int DEEPEST = 8;

    /** The column behind the last line. */
    private static final int END = -1;

    /** The column of a line that is blank or a comment. */
    private static final int COMMENT = -2;

    /** The column of a line outside the subset: larger than that of any line that may follow. */
    private static final int UNKNOWN = Integer.MAX_VALUE;

    private static final int[] NO_TEXT = new int[0];

    private final String yaml;
    private final char[] characters;
    private final ScalarResolver tags;

    /** The offset of the next node and, below, its column and the end of its line. */
    private int at;

    private int column;
    private int lineEnd = -1;
    private int depth;

    private SimpleYaml(String yaml, LoadSettings settings) {
        this.yaml = yaml;
        this.characters = yaml.toCharArray();
        this.tags = settings.getSchema().getScalarResolver();
    }

    /** Parses a mapping; empty if the text is outside the subset. */
    static Optional<List<NodeTuple>> read(String yaml, LoadSettings settings) {
        SimpleYaml reader = new SimpleYaml(yaml, settings);
        reader.nextLine();
        List<NodeTuple> tuples = reader.column == 0 ? reader.tuples(0) : null;
        return Optional.ofNullable(tuples);
    }

    /** Parses a list that begins with its first item on a line; empty if the text is outside the subset. */
    static Optional<List<Node>> readList(String yaml, LoadSettings settings) {
        SimpleYaml reader = new SimpleYaml(yaml, settings);
        reader.nextLine();
        Node list = reader.column == 0 && reader.isItem() ? reader.items(0, false) : null;
        return Optional.ofNullable((SequenceNode) list).map(SequenceNode::getValue);
    }

    /** Goes to the next line that is neither blank nor a comment. */
    private void nextLine() {
        do {
            anyLine();
        } while (column == COMMENT);
    }

    private void anyLine() {
        int start = Math.min(lineEnd + 1, characters.length);
        at = start;
        while (at < characters.length && characters[at] == ' ') {
            at++;
        }
        lineEnd = at;
        while (lineEnd < characters.length && isPlain(characters[lineEnd])) {
            lineEnd++;
        }
        boolean known = lineEnd == characters.length || characters[lineEnd] == '\n';
        if (start >= characters.length) {
            column = END;
        } else if (known && (at == lineEnd || characters[at] == '#')) {
            column = COMMENT;
        } else {
            column = known && characters[lineEnd - 1] != ' ' ? at - start : UNKNOWN;
        }
    }

    /** Returns whether a character is neither a line break, nor invalid in YAML, nor a surrogate. */
    private static boolean isPlain(char c) {
        return c >= ' ' && (c < 0x7F || isPlainBeyondAscii(c));
    }

    private static boolean isPlainBeyondAscii(char c) {
        return c >= 0xA0 && c < 0xD800 && c != '\u2028' && c != '\u2029';
    }

    /** Parses the entries that begin at a column; null if the text is outside the subset, as for all following methods. */
    private @Nullable List<NodeTuple> tuples(int from) {
        List<NodeTuple> tuples = new ArrayList<>();
        while (column == from) {
            Node key = key();
            Node value = key == null ? null : value(from);
            if (key == null || value == null) {
                return null;
            }
            tuples.add(new NodeTuple(key, value));
        }
        return column < from ? tuples : null;
    }

    private @Nullable Node key() {
        int end = keyEnd();
        if (end < 0) {
            return null;
        }
        Node key = plain(at, end);
        at = end + 1;
        return key;
    }

    /** Returns the offset of the colon of a key that begins at the current offset; -1 if none does. */
    private int keyEnd() {
        int end = at;
        while (end < lineEnd && end - at < LONGEST_KEY && isOfKey(characters[end])) {
            end++;
        }
        boolean ends = end < lineEnd && characters[end] == ':' && (end + 1 == lineEnd || characters[end + 1] == ' ');
        return ends && Character.isLetter(characters[at]) ? end : -1;
    }

    private static boolean isOfKey(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    }

    /** Parses the value of a key that begins at a column. */
    private @Nullable Node value(int from) {
        if (at < lineEnd) {
            skipSpaces();
            return line();
        }
        nextLine();
        boolean list = isItem();
        boolean within = column > from || (list && column == from);
        if (!within || column == UNKNOWN || depth == DEEPEST) {
            return null;
        }
        depth++;
        Node value = list ? items(column, column == from) : mapping();
        depth--;
        return value;
    }

    private @Nullable Node mapping() {
        int start = at;
        List<NodeTuple> tuples = tuples(column);
        return tuples == null ? null : new MappingNode(Tag.MAP, true, tuples, FlowStyle.BLOCK, mark(start), mark(at));
    }

    private boolean isItem() {
        return column != END && at + 1 < lineEnd && characters[at] == '-' && characters[at + 1] == ' ';
    }

    /**
     * Parses a block list.
     *
     * @param from the column of its hyphens
     * @param flush whether it is not indented further than its key
     */
    private @Nullable Node items(int from, boolean flush) {
        int start = at;
        List<Node> items = new ArrayList<>();
        while (column == from && isItem()) {
            int sign = at;
            at++;
            skipSpaces();
            column += at - sign;
            Node item = keyEnd() < 0 ? line() : mapping();
            if (item == null) {
                return null;
            }
            items.add(item);
        }
        boolean ends = column < from || (flush && column == from);
        return ends ? new SequenceNode(Tag.SEQ, true, items, FlowStyle.BLOCK, mark(start), mark(at)) : null;
    }

    /** Parses a value that extends to the end of its line. */
    private @Nullable Node line() {
        Node value = characters[at] == '[' ? list() : isQuote(characters[at]) ? quoted() : plainLine();
        boolean ends = at == lineEnd;
        nextLine();
        return ends ? value : null;
    }

    private @Nullable Node plainLine() {
        for (int i = at; i < lineEnd; i++) {
            char c = characters[i];
            boolean colon = c == ':' && (i + 1 == lineEnd || characters[i + 1] == ' ');
            if (colon || (c == '#' && characters[i - 1] == ' ')) {
                return null;
            }
        }
        int start = at;
        at = lineEnd;
        return mayBegin(characters[start]) ? plain(start, lineEnd) : null;
    }

    private @Nullable Node list() {
        int start = at;
        List<Node> items = new ArrayList<>();
        do {
            at++;
            skipSpaces();
            Node item = at == lineEnd ? null : isQuote(characters[at]) ? quoted() : plainItem();
            if (item == null) {
                return null;
            }
            items.add(item);
            skipSpaces();
        } while (at < lineEnd && characters[at] == ',');
        boolean ends = at < lineEnd && characters[at] == ']';
        at++;
        return ends ? new SequenceNode(Tag.SEQ, true, items, FlowStyle.FLOW, mark(start), mark(at)) : null;
    }

    private @Nullable Node plainItem() {
        int start = at;
        while (at < lineEnd && ",]:#[{}".indexOf(characters[at]) < 0) {
            at++;
        }
        int end = at;
        while (end > start && characters[end - 1] == ' ') {
            end--;
        }
        return end > start && mayBegin(characters[start]) ? plain(start, end) : null;
    }

    /** Parses a quoted text without escapes. */
    private @Nullable Node quoted() {
        int start = at;
        char quote = characters[at];
        do {
            at++;
        } while (at < lineEnd && characters[at] != quote && characters[at] != '\\');
        boolean ends = at < lineEnd && characters[at] == quote && (at + 1 == lineEnd || characters[at + 1] != quote);
        at++;
        ScalarStyle style = quote == '"' ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.SINGLE_QUOTED;
        return ends
                ? new ScalarNode(Tag.STR, true, yaml.substring(start + 1, at - 1), style, mark(start), mark(at))
                : null;
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }

    /** Returns whether a plain value may begin with this character, which is no indicator of YAML. */
    private static boolean mayBegin(char c) {
        return Character.isLetterOrDigit(c) || c >= 0xA0 || c == '/' || c == '(';
    }

    private Node plain(int start, int end) {
        String value = yaml.substring(start, end);
        return new ScalarNode(tags.resolve(value, true), true, value, ScalarStyle.PLAIN, mark(start), mark(end));
    }

    private void skipSpaces() {
        while (at < lineEnd && characters[at] == ' ') {
            at++;
        }
    }

    private static Optional<Mark> mark(int index) {
        return Optional.of(new Mark("", index, 0, 0, NO_TEXT, 0));
    }
}

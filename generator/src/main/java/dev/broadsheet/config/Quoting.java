package dev.broadsheet.config;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a text has to be written so that YAML takes it as it is, for hints; and quotes that are none to YAML. */
final class Quoting {

    /** Longer texts are not repeated in a hint. */
    private static final int LONGEST = 70;

    private static final String OPENING = "\u201C\u201D\u201E\u2018\u201A";
    private static final String CLOSING = "\u201D\u201C\u2019\u2018\"'";
    private static final String DOUBLE = "\u201C\u201D\u201E\"";
    private static final String SENTENCE_END = ".!?\u2026,;";

    private Quoting() {}

    /** "put it in quotes", with the text in them when it is short. */
    static String hint(String text) {
        Optional<String> bare = inCurly(text);
        String quoted = isShort(text) ? ": " + quoted(bare.orElse(text)) : "";
        return bare.isPresent()
                ? "curly quotes do not count; write straight ones" + quoted
                : "put it in quotes" + quoted;
    }

    /** In quotes of YAML. */
    static String quoted(String text) {
        if (text.indexOf('"') < 0 && text.indexOf('\\') < 0) {
            return '"' + text + '"';
        }
        return "'" + text.replace("'", "''") + "'";
    }

    /** Texts as a list in brackets; empty when that is long. */
    static Optional<String> list(String... texts) {
        String items = Arrays.stream(texts).map(Quoting::item).collect(Collectors.joining(", "));
        return Optional.of("[" + items + "]").filter(Quoting::isShort);
    }

    /** In quotes where it needs them between brackets. */
    static String item(String text) {
        boolean plain = text.matches("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._/&'\u2019-]*");
        return plain ? text : quoted(text);
    }

    static boolean isShort(String text) {
        return text.length() <= LONGEST && text.indexOf('\n') < 0;
    }

    /** What is between curly quotes that are around a whole text; empty when there are none. */
    static Optional<String> inCurly(String text) {
        int last = text.length() - 1;
        if (last < 2 || OPENING.indexOf(text.charAt(0)) < 0 || CLOSING.indexOf(text.charAt(last)) < 0) {
            return Optional.empty();
        }
        String inner = text.substring(1, last);
        return Optional.of(inner).filter(within -> within.chars().noneMatch(c -> DOUBLE.indexOf(c) >= 0));
    }

    /** Whether it is a sentence that somebody says, and not a value that somebody wants to keep together. */
    static boolean isSpoken(String inner) {
        return SENTENCE_END.indexOf(inner.charAt(inner.length() - 1)) >= 0;
    }

    /** Whether a curly quote begins a text and none ends it: something has divided what was to be kept together. */
    static boolean isCutOff(String text) {
        return !text.isEmpty()
                && OPENING.indexOf(text.charAt(0)) >= 0
                && text.chars().skip(1).noneMatch(c -> CLOSING.indexOf(c) >= 0);
    }

    /** Whether a curly quote ends a text and none begins it. */
    static boolean isRest(String text) {
        int last = text.length() - 1;
        return last > 0 && CLOSING.indexOf(text.charAt(last)) >= 0 && OPENING.indexOf(text.charAt(0)) < 0;
    }
}

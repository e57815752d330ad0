package dev.broadsheet.config;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Quotes texts in YAML, for hints, and detects curly quotes, which YAML does not treat as quotes. */
final class Quoting {

    /** The maximal length of a text that a hint repeats. */
    private static final int LONGEST = 70;

    private static final String OPENING = "\u201C\u201D\u201E\u2018\u201A";
    private static final String CLOSING = "\u201D\u201C\u2019\u2018\"'";
    private static final String DOUBLE = "\u201C\u201D\u201E\"";
    private static final String SENTENCE_END = ".!?\u2026,;";

    private Quoting() {}

    /** Returns "put it in quotes", followed by the quoted text if it is short. */
    static String hint(String text) {
        Optional<String> bare = inCurly(text);
        String quoted = isShort(text) ? ": " + quoted(bare.orElse(text)) : "";
        return bare.isPresent()
                ? "curly quotes do not count; write straight ones" + quoted
                : "put it in quotes" + quoted;
    }

    /** Returns a text in YAML quotes. */
    static String quoted(String text) {
        if (text.indexOf('"') < 0 && text.indexOf('\\') < 0) {
            return '"' + text + '"';
        }
        return "'" + text.replace("'", "''") + "'";
    }

    /** Returns texts as a flow list in brackets; empty if it is too long for a hint. */
    static Optional<String> list(String... texts) {
        String items = Arrays.stream(texts).map(Quoting::item).collect(Collectors.joining(", "));
        return Optional.of("[" + items + "]").filter(Quoting::isShort);
    }

    /** Returns an item of a flow list, in quotes if it needs them. */
    static String item(String text) {
        boolean plain = text.matches("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._/&'\u2019-]*");
        return plain ? text : quoted(text);
    }

    static boolean isShort(String text) {
        return text.length() <= LONGEST && text.indexOf('\n') < 0;
    }

    /** Returns the text between curly quotes that enclose a whole text; otherwise empty. */
    static Optional<String> inCurly(String text) {
        int last = text.length() - 1;
        if (last < 2 || OPENING.indexOf(text.charAt(0)) < 0 || CLOSING.indexOf(text.charAt(last)) < 0) {
            return Optional.empty();
        }
        String inner = text.substring(1, last);
        return Optional.of(inner).filter(within -> within.chars().noneMatch(c -> DOUBLE.indexOf(c) >= 0));
    }

    /** Returns whether a quoted text ends like direct speech, so that its curly quotes are probably intended. */
    static boolean isSpoken(String inner) {
        return SENTENCE_END.indexOf(inner.charAt(inner.length() - 1)) >= 0;
    }

    /** Returns whether a text begins with a curly quote and no curly quote follows, since a comma has split a value. */
    static boolean isCutOff(String text) {
        return !text.isEmpty()
                && OPENING.indexOf(text.charAt(0)) >= 0
                && text.chars().skip(1).noneMatch(c -> CLOSING.indexOf(c) >= 0);
    }

    /** Returns whether a text ends with a curly quote and does not begin with one. */
    static boolean isRest(String text) {
        int last = text.length() - 1;
        return last > 0 && CLOSING.indexOf(text.charAt(last)) >= 0 && OPENING.indexOf(text.charAt(0)) < 0;
    }
}

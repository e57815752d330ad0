package dev.broadsheet.config;

import dev.broadsheet.source.OddSpaces;
import java.util.Optional;
import java.util.regex.Pattern;

/** Determines why a line is not a key with a value. */
final class YamlLineFault {

    private static final String HINT = "write key: value; indent the line if it continues the value above";

    /** A key with a full-width colon (U+FF1A) in place of a colon and a space. */
    private static final Pattern FULL_WIDTH = Pattern.compile("^[\\w-]{1,40}\\s?\uFF1A");

    private static final Pattern EQUALS = Pattern.compile("^[\\w-]{1,40}\\s?=");
    private static final Pattern TABLE = Pattern.compile("^\\[[\\w.-]{1,40}\\]$");
    private static final Pattern NO_SPACE = Pattern.compile("^(\"[\\w-]{1,40}\"|[\\w-]{1,40}):[^\\s/]");

    private YamlLineFault() {}

    /** Returns a known mistake in the line, or else that it has no colon. */
    static YamlFault of(YamlLine line) {
        return known(line).orElseGet(() -> new YamlFault(line.contentStart(), "there is no ': ' in this line", HINT));
    }

    /** Returns a known mistake in the line; empty if there is none. */
    static Optional<YamlFault> known(YamlLine line) {
        return oddSpace(line)
                .or(() -> looksLike(
                        FULL_WIDTH,
                        line,
                        "the colon of this line is a full-width one, U+FF1A",
                        "write a usual colon and a space"))
                .or(() -> looksLike(
                        EQUALS,
                        line,
                        "'=' divides no key from its value, as it does in TOML",
                        "write a colon and a space, as in title: A visit"))
                .or(() -> looksLike(
                        TABLE,
                        line,
                        "this is TOML, and has to be YAML",
                        "write a line for each key, as in title: A visit"))
                .or(() -> looksLike(
                        NO_SPACE, line, "there is no space after the colon", "write one, as in title: A visit"));
    }

    /** Finds a character that looks like a space but is another one: before the content, or behind its hyphen or colon. */
    static Optional<YamlFault> oddSpace(YamlLine line) {
        String yaml = line.yaml();
        int start = line.start();
        while (start < line.end() && yaml.charAt(start) == ' ') {
            start++;
        }
        int colon = yaml.indexOf(':', line.start());
        if (isOdd(start, line)) {
            return Optional.of(odd(yaml, start, "indents this line"));
        } else if (start < line.end() && yaml.charAt(start) == '-' && isOdd(start + 1, line)) {
            return Optional.of(odd(yaml, start + 1, "follows the '-'"));
        }
        return colon >= 0 && isOdd(colon + 1, line)
                ? Optional.of(odd(yaml, colon + 1, "follows the colon"))
                : Optional.empty();
    }

    private static boolean isOdd(int at, YamlLine line) {
        return at < line.end() && OddSpaces.isOdd(line.yaml().charAt(at));
    }

    /** Returns the error of such a character. @param where such as "follows the colon" */
    static YamlFault odd(String yaml, int at, String where) {
        char c = yaml.charAt(at);
        return new YamlFault(at, OddSpaces.name(c) + " " + where, OddSpaces.cure(c));
    }

    private static Optional<YamlFault> looksLike(Pattern pattern, YamlLine line, String message, String hint) {
        return pattern.matcher(line.content()).lookingAt()
                ? Optional.of(new YamlFault(line.contentStart(), message, hint))
                : Optional.empty();
    }
}

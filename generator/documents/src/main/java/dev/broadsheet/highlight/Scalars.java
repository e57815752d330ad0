package dev.broadsheet.highlight;

import java.util.Set;
import java.util.regex.Pattern;

/** Classifies unquoted values of YAML and TOML. */
final class Scalars {

    private static final Set<String> WORDS =
            Set.of("true", "false", "null", "~", "True", "False", "Null", "TRUE", "FALSE", "NULL");

    /** Numbers, dates and times. */
    private static final Pattern NUMBER = Pattern.compile(
            "[+-]?(?:\\d[\\d_]*+(?:\\.[\\d_]++)?(?:[eE][+-]?\\d++)?|\\.\\d++|0x[0-9A-Fa-f_]++|0o[0-7_]++|0b[01_]++"
                    + "|\\.?inf|\\.?nan|\\.inf)|\\d{4}-\\d\\d-\\d\\d(?:[Tt]\\d\\d:\\d\\d\\S*+)?|\\d\\d:\\d\\d(?::\\d\\d\\S*+)?");

    private Scalars() {}

    static TokenKind kind(String scalar) {
        if (WORDS.contains(scalar)) {
            return TokenKind.KEYWORD;
        }
        return NUMBER.matcher(scalar).matches() ? TokenKind.NUMBER : TokenKind.PLAIN;
    }
}

package dev.broadsheet.template;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads font families from tokens. */
public final class Families {

    private static final String TOKEN = "var(--";

    /** The maximal number of tokens that refer to each other in a chain. */
    private static final int DEEPEST = 8;

    private Families() {}

    /**
     * Returns the first family of a list, without its quotes.
     *
     * @param tokens by their names without dashes
     * @param name the name of the token with the list
     */
    public static Optional<String> first(Map<String, ?> tokens, String name) {
        return all(tokens, name).findFirst();
    }

    /** Returns the families of a list, without quotes. @param tokens by their names without dashes */
    static Stream<String> all(Map<String, ?> tokens, String name) {
        String value = text(tokens, name);
        for (int i = 0; i < DEEPEST && value.startsWith(TOKEN); i++) {
            value = text(tokens, value.substring(TOKEN.length(), end(value, ')')));
        }
        return Arrays.stream(value.split(",", -1))
                .map(family -> family.replace('"', ' ').replace('\'', ' ').strip())
                .filter(family -> !family.isEmpty() && !family.startsWith(TOKEN));
    }

    private static String text(Map<String, ?> tokens, String name) {
        Object value = tokens.get(name.strip());
        return value == null ? "" : value.toString().strip();
    }

    private static int end(String text, char sign) {
        int at = text.indexOf(sign);
        return at < 0 ? text.length() : at;
    }
}

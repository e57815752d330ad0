package dev.broadsheet.markdown;

import dev.broadsheet.markdown.syntax.Escapes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The braces on the opening line of a container: an id, classes, and names with values, which may be quoted.
 *
 * @param id empty for none
 * @param named values by their names in lower case
 * @param others words that are none of these
 */
record FenceBraces(String id, List<String> classes, Map<String, String> named, List<String> others) {

    /** @param braces including the braces themselves, or empty */
    static FenceBraces of(String braces) {
        return new Scan(braces.isEmpty() ? "" : braces.substring(1, braces.length() - 1)).read();
    }

    private static final class Scan {

        private final String text;
        private final List<String> classes = new ArrayList<>();
        private final Map<String, String> named = new LinkedHashMap<>();
        private final List<String> others = new ArrayList<>();
        private String id = "";
        private int at;

        Scan(String text) {
            this.text = text;
        }

        FenceBraces read() {
            while (at < text.length()) {
                if (Character.isWhitespace(text.charAt(at))) {
                    at++;
                } else {
                    add(word());
                }
            }
            return new FenceBraces(id, classes, named, others);
        }

        /** Reads up to the next unquoted white space. */
        private String word() {
            int start = at;
            char quote = 0;
            while (at < text.length() && (quote != 0 || !Character.isWhitespace(text.charAt(at)))) {
                char c = text.charAt(at++);
                if (c == quote) {
                    quote = 0;
                } else if (quote == 0 && at > 1 && text.charAt(at - 2) == '=' && (c == '"' || c == '\'')) {
                    quote = c;
                }
            }
            return text.substring(start, at);
        }

        private void add(String word) {
            int equals = word.indexOf('=');
            if (equals > 0) {
                named.put(word.substring(0, equals).toLowerCase(Locale.ROOT), value(word.substring(equals + 1)));
            } else if (word.length() > 1 && word.charAt(0) == '#') {
                id = word.substring(1);
            } else if (word.length() > 1 && word.charAt(0) == '.') {
                classes.add(word.substring(1));
            } else {
                others.add(word);
            }
        }

        private static String value(String written) {
            int last = written.length() - 1;
            boolean quoted =
                    last > 0 && "\"'".indexOf(written.charAt(0)) >= 0 && written.charAt(last) == written.charAt(0);
            return Escapes.readReferences(quoted ? written.substring(1, last) : written);
        }
    }
}

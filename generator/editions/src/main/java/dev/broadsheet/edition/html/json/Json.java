package dev.broadsheet.edition.html.json;

import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Writes maps, lists, {@code int} arrays, strings, integers and booleans as JSON, in their order and without whitespace. The
 * result can be embedded in a script element of HTML and in JavaScript: {@code <}, {@code >}, {@code &} and the line separators
 * U+2028 and U+2029 are escaped.
 */
public final class Json {

    private static final HexFormat HEX = HexFormat.of();

    /** Whether an ASCII character is escaped. */
    private static final boolean[] SPECIAL = new boolean[0x80];

    static {
        for (char c = 0; c < SPECIAL.length; c++) {
            SPECIAL[c] = c < ' ' || "\"\\<>&".indexOf(c) >= 0;
        }
    }

    private final StringBuilder out = new StringBuilder();

    private Json() {}

    /** @throws IllegalArgumentException for a value of another type */
    public static String write(Object value) {
        Json json = new Json();
        json.append(value);
        return json.out.toString();
    }

    private void append(Object value) {
        if (value instanceof Map<?, ?> map) {
            object(map);
        } else if (value instanceof List<?> list) {
            array(list);
        } else if (value instanceof int[] numbers) {
            array(numbers);
        } else if (value instanceof String text) {
            string(text);
        } else if (value instanceof Integer || value instanceof Long || value instanceof Boolean) {
            out.append(value);
        } else {
            throw new IllegalArgumentException("no JSON for " + value.getClass());
        }
    }

    private void object(Map<?, ?> map) {
        out.append('{');
        Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<?, ?> entry = entries.next();
            string(String.valueOf(entry.getKey()));
            out.append(':');
            append(entry.getValue());
            out.append(entries.hasNext() ? "," : "");
        }
        out.append('}');
    }

    private void array(List<?> list) {
        out.append('[');
        for (int i = 0; i < list.size(); i++) {
            out.append(i == 0 ? "" : ",");
            append(list.get(i));
        }
        out.append(']');
    }

    private void array(int[] numbers) {
        out.append('[');
        for (int i = 0; i < numbers.length; i++) {
            if (i > 0) {
                out.append(',');
            }
            out.append(numbers[i]);
        }
        out.append(']');
    }

    private void string(String text) {
        out.append('"');
        int written = 0;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (isSpecial(c)) {
                out.append(text, written, i);
                escaped(c);
                written = i + 1;
            }
        }
        out.append(text, written, text.length()).append('"');
    }

    private static boolean isSpecial(char c) {
        return c < SPECIAL.length ? SPECIAL[c] : c == '\u2028' || c == '\u2029';
    }

    private void escaped(char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\t' -> out.append("\\t");
            default -> out.append("\\u").append(HEX.toHexDigits(c));
        }
    }
}

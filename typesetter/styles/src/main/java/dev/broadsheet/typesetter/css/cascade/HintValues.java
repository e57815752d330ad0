package dev.broadsheet.typesetter.css.cascade;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Converts values of presentational attributes to CSS: sizes (HTML, section 2.3.4) and colours (section 2.3.6). */
final class HintValues {

    private static final Pattern SIZE = Pattern.compile("\\s*\\+?(\\d{1,6}(?:\\.\\d{1,4})?)\\s*(%?)[^%]*");
    private static final Pattern HEX = Pattern.compile("[0-9a-fA-F]{3}|[0-9a-fA-F]{6}");

    private HintValues() {}

    /** Returns a declaration of a number of CSS px, or a percentage; trailing text is ignored, as in {@code 100px}. */
    static String size(String property, String value) {
        if (value.isEmpty()) {
            return "";
        }
        Matcher size = SIZE.matcher(value);
        return size.matches() ? property + ":" + size.group(1) + (size.group(2).isEmpty() ? "px;" : "%;") : "";
    }

    /** Returns a declaration as {@link #size} does, but none for 0, which is ignored for cells. */
    static String positive(String property, String value) {
        String size = size(property, value);
        return size.isEmpty() || size.matches("[^:]*:0+(\\.0+)?(px|%);") ? "" : size;
    }

    static String pixels(String property, String value) {
        return size(property, value.replace('%', ' '));
    }

    static String colour(String property, String value) {
        String colour = value.strip();
        if (colour.isEmpty() || colour.indexOf(';') >= 0) {
            return "";
        }
        return property + ":" + (HEX.matcher(colour).matches() && !isName(colour) ? "#" : "") + colour + ";";
    }

    /** Whether a value is the colour name {@code red}, the only one that also parses as a legacy hexadecimal number. */
    private static boolean isName(String colour) {
        return colour.toLowerCase(Locale.ROOT).equals("red");
    }

    static String picture(String value) {
        String address = value.strip();
        boolean plain = !address.isEmpty() && address.chars().noneMatch(c -> c == '"' || c == '\\' || c == '\n');
        return plain ? "background-image:url(\"" + address + "\");" : "";
    }
}

package dev.broadsheet.source;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Slugs, the stable names in URLs: letters of any script, digits, and single hyphens between them; NFC. Slugs that are made from a
 * text are in lower case; capitals are only in those that authors write.
 */
public final class Slug {

    private static final Map<Integer, String> SIGNS = Map.ofEntries(
            Map.entry((int) '+', "plus"),
            Map.entry((int) '$', "dollar"),
            Map.entry((int) '#', "sharp"),
            Map.entry((int) '[', "bracket"),
            Map.entry((int) ']', "close-bracket"),
            Map.entry((int) '{', "brace"),
            Map.entry((int) '}', "close-brace"),
            Map.entry((int) '!', "bang"),
            Map.entry((int) '@', "at"),
            Map.entry((int) '%', "percent"),
            Map.entry((int) '&', "and"),
            Map.entry((int) '*', "star"),
            Map.entry((int) '=', "equals"),
            Map.entry((int) '<', "less"),
            Map.entry((int) '>', "greater"),
            Map.entry((int) '|', "pipe"),
            Map.entry((int) '~', "tilde"),
            Map.entry((int) '^', "caret"),
            Map.entry((int) '?', "question"));

    private Slug() {}

    /** Returns the slug of a text, in lower case; empty if the text has neither letter nor digit. */
    public static String of(String text) {
        return folded(ofCase(text));
    }

    private static String ofCase(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder out = new StringBuilder(normal.length());
        int c;
        for (int i = 0; i < normal.length(); i += Character.charCount(c)) {
            c = normal.codePointAt(i);
            if (!isApostrophe(c)) {
                append(out, c);
            }
        }
        return out.toString().stripTrailing();
    }

    /** Returns the slug of a name in which symbols are significant: each becomes a word, such as {@code plus}. */
    public static String ofName(String text) {
        StringBuilder words = new StringBuilder();
        text.codePoints().forEach(c -> {
            String word = SIGNS.get(c);
            words.append(word == null ? Character.toString(c) : " " + word + " ");
        });
        return of(words.toString());
    }

    /** Truncates a slug to a maximal number of characters, if possible between two words. */
    public static String shortened(String slug, int most) {
        if (slug.length() <= most) {
            return slug;
        }
        int hyphen = slug.lastIndexOf('-', most);
        int end = hyphen > 0 ? hyphen : Character.isHighSurrogate(slug.charAt(most - 1)) ? most - 1 : most;
        return slug.substring(0, end);
    }

    private static void append(StringBuilder out, int c) {
        if (isWordPart(c)) {
            if (out.length() > 0 && out.charAt(out.length() - 1) == ' ') {
                out.setCharAt(out.length() - 1, '-');
            }
            out.appendCodePoint(c);
        } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
    }

    /** Returns whether a text is a valid slug, which may have capitals. */
    public static boolean isValid(String text) {
        return !text.isEmpty() && ofCase(text).equals(text);
    }

    /** Returns a slug or path in lower case, by which names are compared, since some file systems and hosts ignore case. */
    public static String folded(String slug) {
        return slug.toLowerCase(Locale.ROOT);
    }

    private static boolean isWordPart(int c) {
        if (Character.isLetterOrDigit(c)) {
            return true;
        }
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019';
    }
}

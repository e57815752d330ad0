package dev.broadsheet.config;

import dev.broadsheet.source.Slug;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * The rules for the anchors of headings: Broadsheet's own, or those of the program from which a work is imported, so that its
 * links remain valid.
 */
public enum AnchorStyle implements NamedOption {
    BROADSHEET(2),
    /** Keeps letters, digits, hyphens and underscores, replaces a space by a hyphen, and removes everything else. */
    GITHUB(1),
    /** As GitHub, except that non-ASCII letters keep their case. */
    MDBOOK(1),
    /** Words of ASCII letters and digits, without accents, with single hyphens between them. */
    ZOLA(1);

    private final int second;

    AnchorStyle(int second) {
        this.second = second;
    }

    /** Returns the anchor for the text of a heading; empty if no character of it is kept. */
    public String of(String text) {
        return switch (this) {
            case BROADSHEET -> Slug.of(text);
            case GITHUB -> kept(text.toLowerCase(Locale.ROOT), AnchorStyle::isKept);
            case MDBOOK -> kept(lowerAscii(text.strip()), AnchorStyle::isKept);
            case ZOLA -> ascii(text);
        };
    }

    /** Returns the number that is appended to the anchor of the second heading with the same text. */
    public int second() {
        return second;
    }

    private static boolean isKept(int c) {
        return Character.isLetterOrDigit(c)
                || c == '-'
                || c == '_'
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static String kept(String text, IntPredicate keeps) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (keeps.test(c)) {
                out.appendCodePoint(c);
            } else if (Character.isWhitespace(c)) {
                out.append('-');
            }
        });
        return out.toString();
    }

    private static String lowerAscii(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> out.appendCodePoint(c < 0x80 ? Character.toLowerCase(c) : c));
        return out.toString();
    }

    private static String ascii(String text) {
        StringBuilder out = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .forEach(c -> {
                    boolean word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
                    if (word) {
                        out.appendCodePoint(c);
                    } else if (Character.getType(c) != Character.NON_SPACING_MARK
                            && out.length() > 0
                            && out.charAt(out.length() - 1) != '-') {
                        out.append('-');
                    }
                });
        return out.toString().replaceFirst("-$", "");
    }
}

package dev.broadsheet.typesetter.text;

import java.text.Bidi;
import java.text.Normalizer;
import java.util.function.IntPredicate;

/** Classifies and replaces characters before shaping. */
public final class Characters {

    public static final char SOFT_HYPHEN = '\u00AD';

    private static final char REPLACEMENT = '\uFFFD';
    private static final char OBJECT_REPLACEMENT = '\uFFFC';
    private static final char FIRST_HEBREW = '\u0590';

    private Characters() {}

    /** Removes characters that are never drawn: controls, soft hyphens, direction marks, lone surrogates. */
    public static String drawable(String text) {
        int plain = 0;
        while (plain < text.length() && isPlain(text.charAt(plain))) {
            plain++;
        }
        if (plain == text.length()) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().map(Characters::replaced).filter(c -> c >= 0).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isPlain(int c) {
        return between(c, 0x20, 0x7E) || (between(c, 0xA0, 0x02FF) && c != SOFT_HYPHEN);
    }

    private static int replaced(int c) {
        if (c == '\t' || c == '\n' || c == '\r') {
            return ' ';
        }
        if (between(c, Character.MIN_SURROGATE, Character.MAX_SURROGATE)) {
            return REPLACEMENT;
        }
        return isUndrawn(c) ? -1 : c;
    }

    private static boolean isUndrawn(int c) {
        boolean directionMark = between(c, 0x200E, 0x200F) || between(c, 0x2028, 0x202E) || between(c, 0x2060, 0x206F);
        boolean noCharacter = (c & 0xFFFE) == 0xFFFE || between(c, 0xFDD0, 0xFDEF);
        return noCharacter
                || Character.isISOControl(c)
                || c == SOFT_HYPHEN
                || c == 0x200B
                || c == 0xFEFF
                || directionMark;
    }

    /** Whether a text has right-to-left characters or embeddings; decided without the JDK's tables for most texts. */
    public static boolean isBidirectional(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isLeftToRight(text.charAt(i))) {
                return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
            }
        }
        return false;
    }

    /** Whether a UTF-16 code unit certainly has none of the classes R, AL, AN, RLE and RLO of UAX #9. */
    private static boolean isLeftToRight(char c) {
        return c < FIRST_HEBREW || between(c, 0x2010, 0x2027) || between(c, 0x2030, 0xD7FF) || c == OBJECT_REPLACEMENT;
    }

    /** Whether a character is set in the face of the one before it: joiners, variation selectors and combining marks. */
    public static boolean joinsPrevious(int c) {
        return isInvisible(c) || isMark(c);
    }

    /**
     * Whether a character has no glyph of its own: joiners, variation selectors and tags. No font is reported for lacking them.
     */
    public static boolean isInvisible(int c) {
        boolean variation = between(c, 0xFE00, 0xFE0F) || between(c, 0xE0100, 0xE01EF);
        return c == 0x200C || c == 0x200D || variation || between(c, 0xE0000, 0xE007F);
    }

    private static boolean between(int c, int first, int last) {
        return c >= first && c <= last;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** Returns a similar character to use in faces that lack this one, or the character itself. */
    public static int lookalike(int c) {
        return switch (c) {
            case 0x00A0, 0x2000, 0x2002, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200A, 0x202F -> ' ';
            case 0x2010, 0x2011 -> '-';
            case 0x2015 -> 0x2014;
            case 0x02BC -> 0x2019;
            default -> c;
        };
    }

    /** Spells Roman numerals that are characters of their own, such as U+2163, with letters where no font covers them. */
    public static String spelledNumerals(String text, IntPredicate covered) {
        StringBuilder spelled = null;
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (isRomanNumeral(c) && !covered.test(c)) {
                spelled = spelled == null ? new StringBuilder(text) : spelled;
                spelled.replace(i, i + 1, Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD));
            }
        }
        return spelled == null ? text : spelled.toString();
    }

    private static boolean isRomanNumeral(char c) {
        return between(c, 0x2160, 0x217F);
    }

    /** Whether a character is white space at which a line may break and which is removed at the end of a line. */
    public static boolean isBreakingSpace(char c) {
        return c == ' ' || c == 0x3000 || between(c, '\t', '\r') || (between(c, 0x2000, 0x200A) && c != 0x2007);
    }
}

package dev.broadsheet.edition.html.search;

import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Splits a text into index terms. {@code search.js} of the theme does the same with a query; a test ensures that both agree.
 */
public final class SearchTerms {

    /** The scripts that are written without spaces between words. */
    private static final Set<UnicodeScript> UNSPACED = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    /** The first code point of these scripts. */
    private static final int FIRST_UNSPACED = 0x0E00;

    /** The prolonged sound mark of Katakana, which has no script of its own in Unicode. */
    private static final int LONG_VOWEL = 'ー';

    /** The base letters of letters without a decomposition in Unicode. */
    private static final Map<Integer, String> LETTERS = Map.of(
            (int) 'ß', "ss", (int) 'æ', "ae", (int) 'œ', "oe", (int) 'ø', "o", (int) 'ł', "l", (int) 'đ', "d",
            (int) 'ð', "d", (int) 'þ', "th", (int) 'ı', "i");

    private static final int LONGEST = 24;

    /** The number of ASCII characters. */
    private static final int ASCII = 0x80;

    private static final int NONE = 0;
    private static final int WORD = 1;
    private static final int SIGN = 2;

    /** The lower-case form of ASCII letters and digits; 0 for other characters. */
    private static final char[] FOLDED = new char[ASCII];

    static {
        for (char c = 0; c < ASCII; c++) {
            FOLDED[c] = Character.isLetterOrDigit(c) ? Character.toLowerCase(c) : 0;
        }
    }

    private SearchTerms() {}

    /** Receives terms. */
    interface Sink {

        /** @param term an array that begins with the term, and is reused by the caller */
        void add(char[] term, int length);
    }

    /**
     * Splits a text into terms in text order, with repetitions: words without case and accents, and pairs of characters in
     * scripts without spaces. Folding does not depend on the text beyond a space, so each run between spaces is folded by itself;
     * runs of ASCII without apostrophes take a fast path.
     *
     * @param text the text in UTF-8
     */
    static void of(byte[] text, Sink terms) {
        char[] word = new char[LONGEST];
        int end;
        for (int start = 0; start < text.length; start = end + 1) {
            boolean plain = true;
            for (end = start; end < text.length && text[end] != ' '; end++) {
                plain &= text[end] >= 0 && text[end] != '\'';
            }
            if (plain) {
                addWords(text, start, end, word, terms);
            } else {
                ofFolded(fold(new String(text, start, end - start, StandardCharsets.UTF_8)), terms);
            }
        }
    }

    private static void addWords(byte[] text, int start, int end, char[] word, Sink terms) {
        int length = 0;
        for (int i = start; i < end; i++) {
            char folded = FOLDED[text[i]];
            if (folded == 0) {
                if (length > 0) {
                    terms.add(word, length);
                }
                length = 0;
            } else if (length < LONGEST) {
                word[length++] = folded;
            }
        }
        if (length > 0) {
            terms.add(word, length);
        }
    }

    private static void ofFolded(String folded, Sink terms) {
        int start = 0;
        int kind = NONE;
        for (int i = 0; i < folded.length(); ) {
            int sign = folded.codePointAt(i);
            int next = kind(sign);
            if (next != kind) {
                add(folded, start, i, kind, terms);
                start = i;
                kind = next;
            }
            i += Character.charCount(sign);
        }
        add(folded, start, folded.length(), kind, terms);
    }

    private static int kind(int sign) {
        if (sign < ASCII) {
            return FOLDED[sign] == 0 ? NONE : WORD;
        }
        if (sign >= FIRST_UNSPACED && (sign == LONG_VOWEL || UNSPACED.contains(UnicodeScript.of(sign)))) {
            return SIGN;
        }
        return isWord(Character.getType(sign)) ? WORD : NONE;
    }

    /** Returns whether a character type belongs to {@code \\p{L}} or {@code \\p{N}}. */
    private static boolean isWord(int type) {
        return switch (type) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.LETTER_NUMBER,
                    Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    private static void add(String text, int start, int end, int kind, Sink terms) {
        if (kind == NONE) {
            return;
        }
        String run = text.substring(start, end);
        if (kind == WORD) {
            String term = run.length() > LONGEST ? run.substring(0, run.offsetByCodePoints(0, cut(run))) : run;
            terms.add(term.toCharArray(), term.length());
        } else {
            addPairs(run.codePoints().toArray(), terms);
        }
    }

    private static void addPairs(int[] signs, Sink terms) {
        int size = Math.min(signs.length, 2);
        for (int i = 0; i + size <= signs.length; i++) {
            char[] pair = new String(signs, i, size).toCharArray();
            terms.add(pair, pair.length);
        }
    }

    /** Returns the number of code points in the longest prefix of at most {@link #LONGEST} UTF-16 code units. */
    private static int cut(String run) {
        return run.substring(0, LONGEST).codePointCount(0, LONGEST)
                - (Character.isHighSurrogate(run.charAt(LONGEST - 1)) ? 1 : 0);
    }

    /**
     * Returns a text in lower case, without accents and apostrophes, in compatibility-decomposed form (NFKD) composed again
     * (NFC).
     */
    static String fold(String text) {
        return withoutApostrophes(bare(text));
    }

    /** Removes apostrophes between two letters. */
    private static String withoutApostrophes(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean within = (c == '\'' || c == '’')
                    && i > 0
                    && i + 1 < text.length()
                    && Character.isLetter(text.codePointBefore(i))
                    && Character.isLetter(text.codePointAt(i + 1));
            if (!within) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static String withoutMarks(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().filter(sign -> !isMark(Character.getType(sign))).forEach(out::appendCodePoint);
        return out.toString();
    }

    private static boolean isMark(int type) {
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static String bare(String text) {
        String bare =
                withoutMarks(Normalizer.normalize(text, Normalizer.Form.NFKD)).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder();
        Normalizer.normalize(bare, Normalizer.Form.NFC).codePoints().forEach(c -> {
            String plain = c < 0x80 ? null : LETTERS.get(c);
            if (plain == null) {
                out.appendCodePoint(c);
            } else {
                out.append(plain);
            }
        });
        return out.toString();
    }
}

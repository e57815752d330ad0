package dev.broadsheet.edition.html.search;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Cuts a text into the terms that it is found by. {@code search.js} of the theme does the same to a query; the two are
 * held together by a test.
 */
public final class SearchTerms {

    /** Scripts that are written without spaces. */
    private static final Set<UnicodeScript> UNSPACED = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    /** Below it, words have spaces between them. */
    private static final int FIRST_UNSPACED = 0x0E00;

    /** It lengthens a vowel of Katakana, and belongs to no script. */
    private static final int LONG_VOWEL = 'ー';

    /** Letters that no decomposition brings to their base. */
    private static final Map<Integer, String> LETTERS = Map.of(
            (int) 'ß', "ss", (int) 'æ', "ae", (int) 'œ', "oe", (int) 'ø', "o", (int) 'ł', "l", (int) 'đ', "d",
            (int) 'ð', "d", (int) 'þ', "th", (int) 'ı', "i");

    private static final int LONGEST = 24;

    private static final int NONE = 0;
    private static final int WORD = 1;
    private static final int SIGN = 2;

    private SearchTerms() {}

    /** Terms in the order of the text, with repetitions: words without case and accents, and pairs of signs. */
    public static List<String> of(String text) {
        String folded = fold(text);
        List<String> terms = new ArrayList<>();
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
        return terms;
    }

    private static int kind(int sign) {
        if (sign < 0x80) {
            boolean letter = (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
            return letter || (sign >= '0' && sign <= '9') ? WORD : NONE;
        }
        if (sign >= FIRST_UNSPACED && (sign == LONG_VOWEL || UNSPACED.contains(UnicodeScript.of(sign)))) {
            return SIGN;
        }
        return isWord(Character.getType(sign)) ? WORD : NONE;
    }

    /** {@code \\p{L}} and {@code \\p{N}}. */
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

    private static void add(String text, int start, int end, int kind, List<String> terms) {
        if (kind == NONE) {
            return;
        }
        String run = text.substring(start, end);
        if (kind == WORD) {
            terms.add(run.length() > LONGEST ? run.substring(0, run.offsetByCodePoints(0, cut(run))) : run);
        } else {
            addPairs(run.codePoints().toArray(), terms);
        }
    }

    private static void addPairs(int[] signs, List<String> terms) {
        if (signs.length == 1) {
            terms.add(new String(signs, 0, 1));
        }
        for (int i = 0; i + 1 < signs.length; i++) {
            terms.add(new String(signs, i, 2));
        }
    }

    /** Code points that make up no more than the longest term. */
    private static int cut(String run) {
        return run.substring(0, LONGEST).codePointCount(0, LONGEST)
                - (Character.isHighSurrogate(run.charAt(LONGEST - 1)) ? 1 : 0);
    }

    /** Lower case without accents; what compatibility forms of Unicode mean. */
    static String fold(String text) {
        String lower = isAscii(text) ? text.toLowerCase(Locale.ROOT) : bare(text);
        return withoutApostrophes(lower);
    }

    /** Without those between two letters: each text is folded, and a pattern would try all its places. */
    private static String withoutApostrophes(String text) {
        if (text.indexOf('\'') < 0 && text.indexOf('’') < 0) {
            return text;
        }
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

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
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

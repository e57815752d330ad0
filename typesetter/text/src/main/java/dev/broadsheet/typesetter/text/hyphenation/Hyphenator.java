package dev.broadsheet.typesetter.text.hyphenation;

import dev.broadsheet.typesetter.text.BoundedCache;
import dev.broadsheet.typesetter.text.paragraph.ParagraphStyle.HyphenationLimits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Franklin Liang's algorithm ("Word Hy-phen-a-tion by Com-put-er", 1983) on the patterns of one language. Words are
 * cached; safe for use by several threads.
 */
public final class Hyphenator {

    /** The line between the patterns and the list of whole words with their hyphens, one a line. */
    public static final String EXCEPTIONS = "%%exceptions";

    /** Hyphenates nothing. */
    public static final Hyphenator NONE = new Hyphenator("");

    private static final int LONGEST_WORD = 100;

    private static final int REMEMBERED_WORDS = 20_000;

    private final PatternTrie trie = new PatternTrie();
    private final BoundedCache<String, int[]> known = new BoundedCache<>(REMEMBERED_WORDS, trie::points);
    private final Map<String, int[]> exceptions = new HashMap<>();

    /**
     * @param patterns one pattern a line ({@code .ab3l}); may be followed by a line {@value #EXCEPTIONS} and exceptions
     *     ({@code ta-ble})
     */
    public Hyphenator(String patterns) {
        boolean isException = false;
        int end;
        for (int start = 0; start <= patterns.length(); start = end + 1) {
            end = endOfLine(patterns, start);
            String entry = patterns.substring(start, end).strip();
            if (entry.equals(EXCEPTIONS)) {
                isException = true;
            } else if (!entry.isEmpty() && isException) {
                addException(entry);
            } else if (!entry.isEmpty()) {
                trie.add(entry);
            }
        }
    }

    private static int endOfLine(String text, int start) {
        int end = start;
        while (end < text.length() && !isLineEnd(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isLineEnd(char c) {
        return ('\n' <= c && c <= '\r') || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /**
     * Returns where the word may be divided, in ascending order, as numbers of UTF-16 units before the hyphen.
     *
     * @param word letters only
     * @param language determines the conversion to lower case
     */
    public List<Integer> hyphenate(String word, HyphenationLimits limits, Locale language) {
        String lower = word.toLowerCase(language);
        int length = word.length();
        if (length < limits.word() || length > LONGEST_WORD || lower.length() != length) {
            return List.of();
        }
        int[] listed = exceptions.get(lower);
        int[] points = listed != null ? listed : known.get(lower);
        int first = Math.max(1, limits.before());
        int last = length - Math.max(1, limits.after());
        List<Integer> places = new ArrayList<>(points.length);
        for (int point : points) {
            if (point >= first && point <= last) {
                places.add(point);
            }
        }
        return places;
    }

    private void addException(String hyphenated) {
        List<Integer> points = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < hyphenated.length(); i++) {
            if (hyphenated.charAt(i) == '-') {
                points.add(word.length());
            } else {
                word.append(hyphenated.charAt(i));
            }
        }
        exceptions.put(
                word.toString(), points.stream().mapToInt(Integer::intValue).toArray());
    }
}

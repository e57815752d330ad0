package dev.broadsheet.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Suggests the word that a misspelt word probably stands for. */
public final class DidYouMean {

    private static final int LONGEST = 200;

    private DidYouMean() {}

    /**
     * Returns the nearest candidate whose edit distance is at most a third of the length of the word, or of the name in a path.
     */
    public static Optional<String> nearest(String word, Collection<String> candidates) {
        return within(tolerance(word), word, candidates);
    }

    /** Returns the nearest candidate within an edit distance. */
    public static Optional<String> within(int tolerance, String word, Collection<String> candidates) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        String wanted = word.toLowerCase(Locale.ROOT);
        return candidates.stream()
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= tolerance)
                .filter(candidate -> distance(wanted, candidate.toLowerCase(Locale.ROOT)) <= tolerance)
                .min(Comparator.comparingInt((String candidate) -> distance(wanted, candidate.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Returns "did you mean 'x'?", or {@code otherwise} if there is no similar candidate. */
    public static String hint(String word, Collection<String> candidates, String otherwise) {
        return nearest(word, candidates)
                .map(found -> "did you mean '" + found + "'?")
                .orElse(otherwise);
    }

    /** Joins words as "a, b and c", for hints. */
    public static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    private static int tolerance(String word) {
        return Math.max(1, (word.length() - word.lastIndexOf('/', word.length() - 2) - 1) / 3);
    }

    /** Damerau–Levenshtein distance with adjacent transpositions (optimal string alignment). */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : cell(d, a, b, i, j);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int cell(int[][] d, String a, String b, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + change);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
    }
}

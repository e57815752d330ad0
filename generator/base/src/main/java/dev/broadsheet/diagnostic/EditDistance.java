package dev.broadsheet.diagnostic;

import java.util.Locale;

/**
 * Damerau–Levenshtein distances of one word from others, with adjacent transpositions (optimal string alignment). Not
 * thread-safe: comparisons share their memory.
 */
final class EditDistance {

    private final String word;
    private final int most;
    private int[] row = new int[0];
    private int[] before = new int[0];
    private int[] beforeThat = new int[0];

    /** @param most the greatest distance that matters */
    EditDistance(String word, int most) {
        this.word = word;
        this.most = most;
    }

    /** Returns the distance regardless of case, or a number greater than that which matters. */
    int to(String candidate) {
        String other = candidate.toLowerCase(Locale.ROOT);
        start(other.length() + 1);
        for (int i = 1; i <= word.length(); i++) {
            int[] free = beforeThat;
            beforeThat = before;
            before = row;
            row = free;
            if (fill(i, other) > most && i > 1) {
                return most + 1;
            }
        }
        return row[other.length()];
    }

    private void start(int length) {
        if (row.length < length) {
            row = new int[length];
            before = new int[length];
            beforeThat = new int[length];
        }
        for (int i = 0; i < length; i++) {
            row[i] = i;
        }
    }

    /** Fills the row of a character of the word. @return the least distance in this row and the one before, below which none falls */
    private int fill(int i, String other) {
        row[0] = i;
        int least = i;
        for (int j = 1; j <= other.length(); j++) {
            row[j] = cell(i, other, j);
            least = Math.min(least, Math.min(row[j], before[j]));
        }
        return least;
    }

    private int cell(int i, String other, int j) {
        int change = word.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int best = Math.min(Math.min(before[j], row[j - 1]) + 1, before[j - 1] + change);
        boolean swapped = i > 1
                && j > 1
                && word.charAt(i - 1) == other.charAt(j - 2)
                && word.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(best, beforeThat[j - 2] + 1) : best;
    }
}

package dev.broadsheet.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Suggests the word that a misspelt word probably stands for. */
public final class DidYouMean {

    private static final int LONGEST = 200;

    /** The number of candidates that are compared: a file may have as many unknown names as known ones. */
    private static final int CANDIDATES = 1000;

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
        EditDistance distance = new EditDistance(word.toLowerCase(Locale.ROOT), tolerance);
        return candidates.stream()
                .filter(candidate -> Math.abs(candidate.length() - word.length()) <= tolerance)
                .limit(CANDIDATES)
                .filter(candidate -> distance.to(candidate) <= tolerance)
                .min(Comparator.comparingInt(distance::to).thenComparing(Comparator.naturalOrder()));
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
}

package dev.broadsheet.publish.embargo;

import java.util.HashSet;
import java.util.Set;

/**
 * Recognizes texts that templates and formats compose of public ones, such as "Figure 2 Prices in Ghana": a part without markup
 * and punctuation is composed if it consists of whole public parts, numbers and short words.
 */
final class ComposedText {

    /** The maximum number of letters of a word such as "and". */
    private static final int SHORT = 4;

    /** The maximum number of letters of a part; longer ones are sentences. */
    private static final int LONGEST = 400;

    private final Set<Long> open = new HashSet<>();

    /** Adds a public text. */
    void open(Letters text) {
        text.parts(open::add);
    }

    /** Returns whether the part of a text that has the letter at an offset is composed. */
    boolean explains(Letters text, int at) {
        int start = text.partStart(at);
        int end = text.partEnd(at);
        if (end - start > LONGEST) {
            return false;
        }
        boolean[] reached = new boolean[end - start + 1];
        reached[0] = true;
        for (int from = start; from < end; from++) {
            if (reached[from - start]) {
                reach(text, from, end, start, reached);
            }
        }
        return reached[end - start];
    }

    /** Marks the offsets at which a piece ends that begins at {@code from}. */
    private void reach(Letters text, int from, int end, int start, boolean[] reached) {
        int wordEnd = text.wordEnd(from, end);
        if (wordEnd - from <= SHORT || text.isNumber(from, wordEnd)) {
            reached[wordEnd - start] = true;
        }
        for (int to = wordEnd; to <= end; to = text.wordEnd(to, end)) {
            if (open.contains(text.hash(from, to))) {
                reached[to - start] = true;
            }
            if (to == end) {
                return;
            }
        }
    }
}

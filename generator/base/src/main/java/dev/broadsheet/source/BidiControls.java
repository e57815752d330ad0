package dev.broadsheet.source;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Finds invisible characters that change the writing direction (UAX #9, explicit formatting): overrides, which make a text
 * display in another order than it is stored, and embeddings and isolates that are not closed before the end of their line.
 * Directional marks and closed isolates are legitimate in bidirectional text.
 */
final class BidiControls {

    private static final char LRE = '\u202A';
    private static final char RLE = '\u202B';
    private static final char PDF = '\u202C';
    private static final char LRO = '\u202D';
    private static final char RLO = '\u202E';
    private static final char LRI = '\u2066';
    private static final char FSI = '\u2068';
    private static final char PDI = '\u2069';

    private BidiControls() {}

    /** Reports a warning for the first such character of a text. */
    static void check(SourceText text, Diagnostics diagnostics) {
        String all = text.text();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < all.length(); i++) {
            char c = all.charAt(i);
            if (c == LRO || c == RLO) {
                warn(text, i, "turns the text after it around, unseen", diagnostics);
                return;
            } else if (c == LRE || c == RLE || (c >= LRI && c <= FSI)) {
                open.push(i);
            } else if (c == PDF || c == PDI) {
                open.poll();
            } else if (c == '\n' && !open.isEmpty()) {
                break;
            }
        }
        if (!open.isEmpty()) {
            warn(text, open.getLast(), "is not closed in its line", diagnostics);
        }
    }

    private static void warn(SourceText text, int at, String what, Diagnostics diagnostics) {
        diagnostics.report(Diagnostic.warning(
                "BS-SRC-014",
                text.position(at),
                "the character U+%04X %s".formatted((int) text.text().charAt(at), what),
                "delete it; letters have their direction by themselves, and <bdi> sets words apart"));
    }
}

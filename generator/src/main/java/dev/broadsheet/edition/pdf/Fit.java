package dev.broadsheet.edition.pdf;

import dev.broadsheet.typesetter.Pagination;
import java.util.List;
import java.util.Locale;

/**
 * Type that is a little smaller or larger, closer or looser than that of the theme.
 *
 * @param size of the text, in pt
 * @param line distance of its lines, in pt
 */
record Fit(double size, double line) {

    /** As the theme has it. */
    static final Fit NATURAL = new Fit(10.2, 13.6);

    /**
     * Closer and closer, down to 96 per cent of the size and 94 of the leading: what a reader does not see who has no other page
     * beside it.
     */
    static final List<Fit> CLOSER =
            List.of(new Fit(10.2, 13.4), new Fit(10.1, 13.2), new Fit(10, 13), new Fit(9.9, 12.9), new Fit(9.8, 12.8));

    /** A last page with less on it, in per cent, is worth to be pulled in. */
    private static final int LITTLE = 15;

    /** Whether the last page has so little on it that it looks like a mistake. */
    static boolean endsPoorly(Pagination pagination) {
        List<Integer> filled = pagination.filled();
        return filled.size() > 1 && filled.get(filled.size() - 1) < LITTLE;
    }

    /** Declarations for the root element; empty for what the theme says itself. */
    String style() {
        return equals(NATURAL) ? "" : String.format(Locale.ROOT, "--size: %.1fpt; --line: %.1fpt", size, line);
    }
}

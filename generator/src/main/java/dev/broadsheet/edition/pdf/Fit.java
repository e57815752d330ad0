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
    private static final int LITTLE = 20;

    /** What a page may hold more than its text in other type takes by its area, for instance since margins shrink. */
    private static final double SPARE = 0.01;

    /** Whether the last page has so little on it that it looks like a mistake. */
    static boolean endsPoorly(Pagination pagination) {
        List<Pagination.PageFill> filled = pagination.filled();
        return filled.size() > 1 && filled.get(filled.size() - 1).percent() < LITTLE;
    }

    /**
     * Whether this type could do with a page less than that of the theme, by the area that it saves: all that is on the last page
     * beyond what would have room on those before it. Notes are taken for room, so that nothing is passed over that could.
     *
     * @param natural in the type of the theme
     */
    boolean maySaveAPage(Pagination natural) {
        double taken = 0;
        double room = 0;
        for (Pagination.PageFill page : natural.filled()) {
            taken += page.taken();
            room += page.room();
        }
        if (room == 0) {
            return true;
        }
        Pagination.PageFill last = natural.filled().get(natural.filled().size() - 1);
        return taken * area() <= (room - last.room()) * (1 + SPARE);
    }

    /** How much of the area of text in the type of the theme it takes. */
    private double area() {
        return size * line / (NATURAL.size * NATURAL.line);
    }

    /** Larger and looser, up to 106 per cent. */
    static final List<Fit> LOOSER =
            List.of(new Fit(10.2, 13.9), new Fit(10.4, 14.2), new Fit(10.6, 14.4), new Fit(10.8, 14.6));

    /** For an author who asks for a number of pages: down to 88 per cent of the size and the leading. */
    static final List<Fit> TIGHT = List.of(new Fit(9.6, 12.6), new Fit(9.4, 12.4), new Fit(9.2, 12.2), new Fit(9, 12));

    /** Lines of this type on the pages beyond a number of them. */
    long linesBeyond(Pagination pagination, int pages) {
        long taken = pagination.filled().stream()
                .skip(pages)
                .mapToLong(Pagination.PageFill::taken)
                .sum();
        return Math.max(1, Math.round(taken / line));
    }

    /** What was done, in words; empty when nothing was. */
    String description() {
        return equals(NATURAL) ? "" : "set in " + words() + " instead of " + NATURAL.words();
    }

    private String words() {
        return Remark.point(size) + " on " + Remark.point(line) + " pt";
    }

    /** Declarations for the root element; empty for what the theme says itself. */
    String style() {
        return equals(NATURAL) ? "" : String.format(Locale.ROOT, "--size: %.1fpt; --line: %.1fpt", size, line);
    }
}

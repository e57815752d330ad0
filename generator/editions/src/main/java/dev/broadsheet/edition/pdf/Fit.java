package dev.broadsheet.edition.pdf;

import dev.broadsheet.typesetter.api.Pagination;
import java.util.List;
import java.util.Locale;

/**
 * A font size and line height, close to those of the theme, with which a brief is fitted to its pages.
 *
 * @param size the font size, in pt
 * @param line the line height, in pt
 */
record Fit(double size, double line) {

    /** The values of the theme. */
    static final Fit NATURAL = new Fit(10.2, 13.6);

    /**
     * Increasingly tight values, down to 96 % of the size and 94 % of the line height, which readers do not notice unless they
     * compare pages.
     */
    static final List<Fit> CLOSER =
            List.of(new Fit(10.2, 13.4), new Fit(10.1, 13.2), new Fit(10, 13), new Fit(9.9, 12.9), new Fit(9.8, 12.8));

    /** The fill of the last page, in per cent, below which tighter type is tried to save that page. */
    private static final int LITTLE = 20;

    /** The tolerance of the estimate by area: a page may hold 1 % more, for instance since margins shrink with the type. */
    private static final double SPARE = 0.01;

    /** Returns whether the last page is nearly empty. */
    static boolean endsPoorly(Pagination pagination) {
        List<Pagination.PageFill> filled = pagination.filled();
        return filled.size() > 1 && filled.get(filled.size() - 1).percent() < LITTLE;
    }

    /**
     * Returns whether this type may save the last page, estimated by area: the scaled content of all pages has to fit on the
     * pages before the last one. The space of footnotes counts as available, so that the estimate is never too pessimistic.
     *
     * @param natural the pagination in the type of the theme
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

    /** Returns the area of text in this type in proportion to its area in the type of the theme. */
    private double area() {
        return size * line / (NATURAL.size * NATURAL.line);
    }

    /** Increasingly large values, up to 106 % of the size and 107 % of the line height. */
    static final List<Fit> LOOSER =
            List.of(new Fit(10.2, 13.9), new Fit(10.4, 14.2), new Fit(10.6, 14.4), new Fit(10.8, 14.6));

    /** Tighter values, used only if the author requests a number of pages: down to 88 % of the size and the line height. */
    static final List<Fit> TIGHT = List.of(new Fit(9.6, 12.6), new Fit(9.4, 12.4), new Fit(9.2, 12.2), new Fit(9, 12));

    /** Returns the number of lines on the pages after the first {@code pages}, at least 1. */
    long linesBeyond(Pagination pagination, int pages) {
        long taken = pagination.filled().stream()
                .skip(pages)
                .mapToLong(Pagination.PageFill::taken)
                .sum();
        return Math.max(1, Math.round(taken / line));
    }

    /** Returns the change against the theme as text; empty if there is none. */
    String description() {
        return equals(NATURAL) ? "" : "set in " + words() + " instead of " + NATURAL.words();
    }

    private String words() {
        return Remark.point(size) + " on " + Remark.point(line) + " pt";
    }

    /** Returns the CSS declarations for the root element; empty for the type of the theme. */
    String style() {
        return equals(NATURAL) ? "" : String.format(Locale.ROOT, "--size: %.1fpt; --line: %.1fpt", size, line);
    }
}

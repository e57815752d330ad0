package dev.broadsheet.edition.pdf;

import dev.broadsheet.source.SourcePosition;
import java.util.Locale;

/**
 * A typographic flaw on a page.
 *
 * @param amount the extent of the flaw, in the unit of its kind
 * @param position the beginning of the flaw in the user's files
 */
record Remark(Kind kind, double amount, SourcePosition position) {

    /** The kind of a flaw. */
    enum Kind {
        /** A line with wide word spaces; the amount is their width in proportion to the usual one. */
        LOOSE_LINE,
        /** Word spaces below one another; the amount is the number of lines. */
        RIVER,
        /** Consecutive lines that end with a hyphen; the amount is their number. */
        LADDER,
        /** A line that is too wide; the amount is the excess in pt. */
        OVERFULL,
        /** A page that is not filled; the amount is the number of missing lines. */
        SHORT_PAGE,
        /** The last page of a chapter; the amount is the number of lines on it. */
        SHORT_END
    }

    /** Returns the flaw as a phrase of a sentence about the page. */
    String text() {
        return switch (kind) {
            case LOOSE_LINE -> whole(100 * amount) + " % of the usual word space";
            case RIVER -> "a river through " + lines();
            case LADDER -> lines() + " that end with a hyphen";
            case OVERFULL -> "a line that is " + point(amount) + " pt too wide";
            case SHORT_PAGE -> lines() + " short";
            case SHORT_END -> "a last page of " + lines();
        };
    }

    private String lines() {
        return whole(amount) + (amount == 1 ? " line" : " lines");
    }

    private static String whole(double number) {
        return String.valueOf(Math.round(number));
    }

    static String point(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}

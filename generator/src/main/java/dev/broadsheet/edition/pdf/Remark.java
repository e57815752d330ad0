package dev.broadsheet.edition.pdf;

import dev.broadsheet.source.SourcePosition;
import java.util.Locale;

/**
 * What a trained eye would mark on a page.
 *
 * @param amount in the unit of its kind
 * @param position where it begins in the user's files
 */
record Remark(Kind kind, double amount, SourcePosition position) {

    /** What is marked. */
    enum Kind {
        LOOSE_LINE,
        RIVER,
        LADDER,
        OVERFULL,
        SHORT_PAGE,
        SHORT_END
    }

    /** As part of a sentence about a page. */
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

package dev.broadsheet.typesetter.page.galley;

import dev.broadsheet.typesetter.page.galley.Exclusions.Span;
import org.jspecify.annotations.Nullable;

/**
 * The stretch that lines or floats are in, and the indents that text in a list keeps beside floats, so that its markers
 * stay clear of them and inner lists are within outer ones. All in pt.
 *
 * @param before from the start of the list to that of the text
 * @param after from the end of the text to that of the list, where markers are at the right
 */
public record Column(double start, double end, double before, double after) {

    public static Column of(double x, double width) {
        return new Column(x, x + width, 0, 0);
    }

    public double width() {
        return end - start;
    }

    /** On a page that is so much wider. */
    public Column wider(double by) {
        return by == 0 ? this : new Column(start, Math.max(start, end + by), before, after);
    }

    public Span whole() {
        return free(null, null);
    }

    /**
     * What floats beside it leave. Those within the list take only what they cover.
     *
     * @param left floats at the left from the start of the first to the end of the last; null for none
     * @param right floats at the right
     */
    Span free(@Nullable Span left, @Nullable Span right) {
        double from = start;
        double to = end;
        if (left != null) {
            from = Math.max(from, left.end() + Math.max(0, Math.min(before, start - left.start())));
        }
        if (right != null) {
            to = Math.min(to, right.start() - Math.max(0, Math.min(after, right.end() - end)));
        }
        return new Span(from, Math.max(from, to));
    }
}

package dev.broadsheet.typesetter.page.galley;

import dev.broadsheet.typesetter.page.galley.Exclusions.Span;
import org.jspecify.annotations.Nullable;

/**
 * The horizontal stretch of lines or floats, with the indents that text in a list keeps beside floats, so that markers do not
 * overlap them and inner lists stay indented. All in pt.
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

    /** Returns the column on a page that is wider by this amount. */
    public Column wider(double by) {
        return by == 0 ? this : new Column(start, Math.max(start, end + by), before, after);
    }

    public Span whole() {
        return free(null, null);
    }

    /**
     * Returns the stretch that floats leave free. Floats within the list take only the room that they cover.
     *
     * @param left stretch covered by floats at the left; null for none
     * @param right stretch covered by floats at the right; null for none
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

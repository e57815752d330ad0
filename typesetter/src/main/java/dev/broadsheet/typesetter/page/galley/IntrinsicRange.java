package dev.broadsheet.typesetter.page.galley;

/**
 * The min-content and max-content width of a box; CSS Sizing 3, section 4. In pt.
 *
 * @param min width below which content overflows
 * @param max width beyond which nothing changes
 */
public record IntrinsicRange(double min, double max) {

    public static final IntrinsicRange ZERO = new IntrinsicRange(0, 0);

    public IntrinsicRange widest(IntrinsicRange other) {
        return new IntrinsicRange(Math.max(min, other.min), Math.max(max, other.max));
    }

    public IntrinsicRange plus(double edges) {
        return new IntrinsicRange(min + edges, max + edges);
    }
}

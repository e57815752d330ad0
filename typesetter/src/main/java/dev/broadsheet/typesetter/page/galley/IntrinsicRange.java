package dev.broadsheet.typesetter.page.galley;

/**
 * Min-content and max-content width; CSS Sizing 3, section 4. In pt.
 *
 * @param min width below which something sticks out
 * @param max width above which nothing changes
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

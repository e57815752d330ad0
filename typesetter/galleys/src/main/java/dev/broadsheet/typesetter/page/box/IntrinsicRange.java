package dev.broadsheet.typesetter.page.box;

/**
 * The min-content and max-content width of a box; CSS Sizing 3, section 4. In pt.
 *
 * @param min width below which content overflows
 * @param words the same if lines do not break after the hyphens of words and codes
 * @param max width beyond which nothing changes
 */
public record IntrinsicRange(double min, double words, double max) {

    public static final IntrinsicRange ZERO = new IntrinsicRange(0, 0);

    public IntrinsicRange(double min, double max) {
        this(min, min, max);
    }

    public IntrinsicRange widest(IntrinsicRange other) {
        return new IntrinsicRange(Math.max(min, other.min), Math.max(words, other.words), Math.max(max, other.max));
    }

    /** Returns all three widths, limited. */
    public IntrinsicRange within(double least, double most) {
        return new IntrinsicRange(limited(min, least, most), limited(words, least, most), limited(max, least, most));
    }

    private static double limited(double width, double least, double most) {
        return Math.max(least, Math.min(width, most));
    }

    public IntrinsicRange plus(double edges) {
        return new IntrinsicRange(min + edges, words + edges, max + edges);
    }
}

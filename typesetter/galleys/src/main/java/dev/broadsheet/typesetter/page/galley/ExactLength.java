package dev.broadsheet.typesetter.page.galley;

/**
 * Lengths that can be added without rounding errors: multiples of 2<sup>-30</sup> pt, up to millions of pt. The height between
 * two places of a galley then does not depend on the content before them, so that the pages of a chapter do not end elsewhere
 * when a previous chapter becomes longer.
 */
public final class ExactLength {

    private static final double UNITS = 1 << 30;

    private ExactLength() {}

    /** Returns the nearest such length. */
    public static double of(double length) {
        return Math.rint(length * UNITS) / UNITS;
    }
}

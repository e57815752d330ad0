package dev.broadsheet.typesetter.page.galley;

/**
 * Lengths that can be added up without rounding: multiples of a billionth of a pt, up to millions of pt. What lies between
 * two places of a galley is then the same, whatever is before it, so that a chapter does not end its pages elsewhere because
 * another one before it has become longer.
 */
public final class Exact {

    private static final double UNITS = 1 << 30;

    private Exact() {}

    /** The nearest of them. */
    public static double of(double length) {
        return Math.rint(length * UNITS) / UNITS;
    }
}

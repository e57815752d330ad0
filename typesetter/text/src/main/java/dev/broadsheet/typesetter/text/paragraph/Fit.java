package dev.broadsheet.typesetter.text.paragraph;

/**
 * How well the content of a line fits its width, in TeX's terms ("Breaking Paragraphs into Lines", Knuth and Plass
 * 1981).
 *
 * @param badness 0 is perfect; up to 100 is good
 * @param fitness class of tightness: 0 tight, 1 decent, 2 loose, 3 very loose
 * @param overfull whether the content does not fit even when shrunk
 */
public record Fit(double badness, int fitness, boolean overfull) {

    static final double INFINITELY_BAD = 1_000_000;

    /** Share of its width by which a word space grows at badness 100; TeX's default for fonts. */
    public static final double STRETCH = 0.5;

    /** Share of its width by which a word space may shrink. */
    public static final double SHRINK = 1.0 / 3;

    /** Badness above which a line is loose. */
    public static final double FAIR = 200;

    /** The adjustment ratio of a line filled by the full expansion of its letters alone. */
    private static final double ALL_LETTERS = 0.3;

    /** Share of its width by which a word space may grow at most; a line that would need more is left ragged. */
    public static final double MOST_GROWTH = 3.5;

    private static final double ROUNDING = 1e-4;

    /** Adjustment ratio from which badness is infinite. */
    private static final double HOPELESS = 22;

    // Shared instances, which most candidate lines have.
    private static final Fit TOO_LONG = new Fit(Double.POSITIVE_INFINITY, 0, true);
    private static final Fit TOO_SHORT = new Fit(INFINITELY_BAD, 3, false);

    /**
     * Returns the fit of a justified line. Its letters are expanded first, which is invisible, and its spaces take the rest.
     *
     * @param extra stretch in addition to that of its spaces, in pt
     * @param letters amount by which all its letters together may be expanded or condensed, in pt
     * @param tolerance badness above which the fit does not matter
     */
    public static Fit justified(
            double room, double width, double space, double extra, double letters, double tolerance) {
        double gap = room - width;
        double shrink = space * SHRINK;
        if (gap < -shrink - letters - ROUNDING) {
            return TOO_LONG;
        }
        double ratio = ratio(Math.abs(gap), letters, gap < 0 ? shrink : space * STRETCH + extra);
        if (gap > 0 && ratio > HOPELESS) {
            return TOO_SHORT;
        }
        double badness = Math.min(INFINITELY_BAD, 100 * ratio * ratio * ratio);
        if (badness > tolerance) {
            return TOO_SHORT;
        }
        return new Fit(badness, fitness(gap < 0 ? -ratio : ratio), false);
    }

    private static double ratio(double gap, double letters, double spaces) {
        if (gap < ROUNDING) {
            return 0;
        }
        return gap <= letters
                ? ALL_LETTERS * gap / letters
                : (letters > 0 ? ALL_LETTERS : 0) + (gap - letters) / spaces;
    }

    /** Returns the fit of a ragged line. Its badness grows with the square of the empty width. */
    public static Fit ragged(double room, double width) {
        double gap = room - width;
        boolean overfull = gap < -ROUNDING;
        return new Fit(overfull ? Double.POSITIVE_INFINITY : 100 * Math.max(0, gap) / Math.max(1, room), 1, overfull);
    }

    /** Returns the fit of a last line, for which all lengths that fit are equally good. */
    public static Fit last(double room, double width, double shrinkable) {
        return new Fit(0, 1, room - width < -shrinkable - ROUNDING);
    }

    private static int fitness(double ratio) {
        if (ratio < -0.5) {
            return 0;
        }
        if (ratio <= 0.5) {
            return 1;
        }
        return ratio <= 1 ? 2 : 3;
    }
}

package dev.broadsheet.typesetter.text;

/**
 * How well a line of given content fills its room, in TeX's terms ("Breaking Paragraphs into Lines", Knuth and Plass
 * 1981).
 *
 * @param badness 0 is perfect, 100 the most that is good
 * @param fitness class of tightness: 0 tight, 1 decent, 2 loose, 3 very loose
 * @param overfull does not fit even when shrunk
 */
record Fit(double badness, int fitness, boolean overfull) {

    static final double INFINITELY_BAD = 1_000_000;

    /** By what part of its width a word space grows at badness 100, as TeX has it for fonts that do not say it themselves. */
    static final double STRETCH = 0.5;

    /** By what part it shrinks at the most. */
    static final double SHRINK = 1.0 / 3;

    /** More badness is loose. */
    static final double FAIR = 200;

    /** The ratio of a line whose letters alone are as wide or as narrow as they may be. */
    private static final double ALL_LETTERS = 0.3;

    /** Wider spaces than this share of their width would tear holes into a line; it is left short instead. */
    static final double MOST_GROWTH = 3.5;

    private static final double ROUNDING = 1e-4;

    /** From this ratio on, its third power is infinitely bad. */
    private static final double HOPELESS = 22;

    /** Most lines that are tried are one of these. */
    private static final Fit TOO_LONG = new Fit(Double.POSITIVE_INFINITY, 0, true);

    private static final Fit TOO_SHORT = new Fit(INFINITELY_BAD, 3, false);

    /**
     * A justified line. Its letters give first, since nobody sees it, and its spaces give the rest.
     *
     * @param extra stretch beside that of its spaces, in pt
     * @param letters by how much its letters may become wider or narrower together, in pt
     */
    static Fit justified(double room, double width, double space, double extra, double letters) {
        double gap = room - width;
        double shrink = space * SHRINK;
        if (gap < -shrink - letters - ROUNDING) {
            return TOO_LONG;
        }
        double ratio = ratio(Math.abs(gap), letters, gap < 0 ? shrink : space * STRETCH + extra);
        if (gap > 0 && ratio > HOPELESS) {
            return TOO_SHORT;
        }
        double badness = Math.min(INFINITELY_BAD, 100 * Math.pow(ratio, 3));
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

    /** A line whose white space keeps its width. The badness grows with what stays empty, its square being minimised. */
    static Fit ragged(double room, double width) {
        double gap = room - width;
        boolean overfull = gap < -ROUNDING;
        return new Fit(overfull ? Double.POSITIVE_INFINITY : 100 * Math.max(0, gap) / Math.max(1, room), 1, overfull);
    }

    /** A last line: any length that fits is as good. */
    static Fit last(double room, double width, double shrinkable) {
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

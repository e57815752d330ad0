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

    /**
     * By what part of its width a word space grows and shrinks at badness 100. Text faces have spaces of about a quarter
     * em, narrower than the third of an em that TeX's shares are made for, so they may grow by more and shrink by less.
     */
    static final double STRETCH = 0.65;

    static final double SHRINK = 0.25;

    /** By what part it shrinks where lines would be loose otherwise, as in narrow columns. */
    static final double TIGHT_SHRINK = 0.34;

    /** More badness is loose. */
    static final double FAIR = 200;

    /** The ratio of a line that is just not loose. */
    private static final double FAIR_RATIO = Math.cbrt(FAIR / 100);

    /** Wider spaces than this share of their width would tear holes into a line; it is left short instead. */
    static final double MOST_GROWTH = 3.5;

    private static final double ROUNDING = 1e-4;

    /**
     * A justified line.
     *
     * @param extra stretch beside that of its spaces, in pt
     * @param letters by how much its letters may become wider or narrower together, in pt
     * @param shrink by how much its spaces may become narrower together, in pt
     */
    static Fit justified(double room, double width, double space, double extra, double letters, double shrink) {
        double gap = room - width;
        if (gap < -shrink - letters - ROUNDING) {
            return new Fit(Double.POSITIVE_INFINITY, 0, true);
        }
        double flexibility = (gap < 0 ? shrink : space * STRETCH + extra) + letters;
        double ratio = Math.abs(gap) < ROUNDING ? 0 : gap / flexibility;
        double badness = Math.min(INFINITELY_BAD, 100 * Math.pow(Math.abs(ratio), 3));
        return new Fit(badness, fitness(ratio), false);
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

    /** Whether spaces alone would make a line loose, or tight. */
    static boolean isHard(double gap, double space, double extra) {
        return gap < -space * SHRINK - ROUNDING || gap > (space * STRETCH + extra) * FAIR_RATIO;
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

package dev.broadsheet.typesetter.text.lines;

import dev.broadsheet.typesetter.text.paragraph.Fit;

/**
 * How a line is stretched or shrunk to its width.
 *
 * @param space share of its width by which each space grows; negative if it shrinks
 * @param elastic share of the permitted space that is added between ideographs
 * @param letters horizontal scale of the letters
 * @param looseness share by which each space would have to grow to justify the line; equals {@code space} unless the line is
 *     left ragged; NaN if the line is not justified
 */
record Justification(double space, double elastic, double letters, double looseness) {

    static final Justification NONE = new Justification(0, 0, 1, Double.NaN);

    /**
     * By how much a line can be stretched or shrunk.
     *
     * @param space total width of its spaces, in pt
     * @param elastic space that may be added between its ideographs, in pt
     * @param letters amount by which its letters may grow or shrink, in pt
     * @param expansion the same as a share of their width
     */
    record Flexibility(double space, double elastic, double letters, double expansion) {}

    /**
     * Computes the justification: first the letters are scaled, then the spaces.
     *
     * @param always whether a line is justified whose spaces would be too wide, rather than left ragged
     * @param gap the width that the line lacks, in pt; negative if it is too wide
     */
    static Justification of(double gap, Flexibility of, boolean always) {
        double share = of.letters() > 0 ? Math.max(-1, Math.min(1, gap / of.letters())) : 0;
        double rest = gap - share * of.letters();
        double letters = 1 + share * of.expansion();
        if (rest < 0) {
            double most = of.space() * Fit.SHRINK;
            double shrunk = most > 0 ? Math.max(-1, rest / most) * Fit.SHRINK : 0;
            return new Justification(shrunk, 0, letters, shrunk);
        }
        double room = of.space() * Fit.STRETCH + of.elastic();
        double growth = room > 0 ? rest / room : 0;
        double kept = growth * Fit.STRETCH > Fit.MOST_GROWTH && !always ? 1 : growth;
        double looseness = of.space() > 0 ? growth * Fit.STRETCH : 0;
        return new Justification(kept * Fit.STRETCH, kept, letters, looseness);
    }
}

package dev.broadsheet.typesetter.text;

/**
 * How a line is made to fill its room.
 *
 * @param space share of its width by which each space grows, negative when it shrinks
 * @param elastic share of the room that may be added between ideographs
 * @param letters factor by which letters become wider
 * @param looseness share by which each space would have to grow to fill the room; that by which it does, but for lines that
 *     are left short; NaN when the room is not to be filled
 */
record Justification(double space, double elastic, double letters, double looseness) {

    static final Justification NONE = new Justification(0, 0, 1, Double.NaN);

    /**
     * What a line has to give.
     *
     * @param space width of its spaces, in pt
     * @param elastic room that may be added between its ideographs, in pt
     * @param letters by how much its letters may grow or shrink, in pt
     * @param expansion by what share
     */
    record Flexibility(double space, double elastic, double letters, double expansion) {}

    /**
     * Letters give first, then spaces. What would tear holes into a line leaves it short instead.
     *
     * @param gap what the line lacks; negative when it is too wide
     */
    static Justification of(double gap, Flexibility of) {
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
        double kept = growth * Fit.STRETCH > Fit.MOST_GROWTH ? 1 : growth;
        double looseness = of.space() > 0 ? growth * Fit.STRETCH : 0;
        return new Justification(kept * Fit.STRETCH, kept, letters, looseness);
    }
}

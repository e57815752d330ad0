package dev.broadsheet.typesetter.page.breaks;

import dev.broadsheet.typesetter.page.galley.BreakPenalties;

/**
 * What the content of a page gives so that the page is filled: its margins first, then pictures and paragraphs, by a line each,
 * and margins by more than is good at last.
 */
final class PageGive {

    private static final double TOLERANCE = 0.05;

    private final BreakPoints cuts;
    private final PageWhite white;

    /**
     * What is given.
     *
     * @param margins by how much all margins are more than they were, in pt; negative for less
     * @param beyond by how much they are more, or less, than is good, in pt
     * @param lines how many more lines paragraphs have together; negative for less
     * @param pictures how many lines floats are lower together; negative for higher
     * @param height of all, in pt
     */
    record Given(double margins, double beyond, int lines, int pictures, double height) {
        static final Given NOTHING = new Given(0, 0, 0, 0, 0);

        /** With lower floats. @param line its height, in pt */
        Given lower(int more, double line) {
            return new Given(margins, beyond, lines, pictures + more, height - more * line);
        }
    }

    PageGive(BreakPoints cuts, PageWhite white) {
        this.cuts = cuts;
        this.white = white;
    }

    double cost(Given given) {
        return white.given(given.margins())
                + white.beyond(given.beyond())
                + BreakPenalties.reset(given.lines())
                + BreakPenalties.lower(given.pictures());
    }

    /**
     * What takes up the white at the foot of a page. Floats and paragraphs take no more of it than makes the page short, and neither does
     * what margins are more than is good.
     *
     * @param left height of the white
     * @param reset whether paragraphs may
     * @param higher by how many lines floats may be higher
     */
    Given more(int start, int end, double left, boolean reset, int higher) {
        double margins = cuts.elasticity().stretch(start, end, left);
        int pictures = Math.min(white.missing(left - margins), higher);
        double rest = left - margins - pictures * white.line();
        int lines = reset ? Math.min(white.missing(rest), cuts.resettings().longer(start, end)) : 0;
        rest -= lines * white.line();
        double beyond =
                Math.min(white.missing(rest) * white.line(), cuts.elasticity().beyond(start, end));
        return new Given(margins, beyond, lines, -pictures, margins + (pictures + lines) * white.line() + beyond);
    }

    /**
     * What makes room for a height that has none; nothing if that cannot be.
     *
     * @param reset whether paragraphs may
     * @param lower by how many lines floats may be lower
     */
    Given less(int start, int end, double missing, boolean reset, int lower) {
        if (missing <= TOLERANCE) {
            return Given.NOTHING;
        }
        int most = reset ? cuts.resettings().shorter(start, end) : 0;
        double tighter = cuts.elasticity().tighter(start, end);
        for (int lines = 0; lines <= most + lower; lines++) {
            double rest = missing - lines * white.line();
            double margins = rest <= TOLERANCE ? 0 : cuts.elasticity().shrink(start, end, rest);
            if (!Double.isInfinite(margins)) {
                int pictures = Math.min(lower, lines);
                return new Given(-margins, 0, pictures - lines, pictures, -margins - lines * white.line());
            }
        }
        for (double beyond = white.line(); beyond > 0 && beyond <= tighter + TOLERANCE; beyond += white.line()) {
            double margins = cuts.elasticity().shrink(start, end, Math.max(0, missing - beyond));
            if (!Double.isInfinite(margins)) {
                return new Given(-margins, -beyond, 0, 0, -margins - beyond);
            }
        }
        return Given.NOTHING;
    }
}

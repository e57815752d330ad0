package dev.broadsheet.typesetter.page.breaks;

import dev.broadsheet.typesetter.page.galley.BreakPenalties;

/** What the content of a page gives so that the page is filled: its margins first, then paragraphs, by a line each. */
final class PageGive {

    private static final double TOLERANCE = 0.05;

    private final BreakPoints cuts;
    private final PageWhite white;

    /**
     * What is given.
     *
     * @param margins by how much all margins are more than they were, in pt; negative for less
     * @param lines how many more lines paragraphs have together; negative for less
     * @param height of both, in pt
     */
    record Given(double margins, int lines, double height) {
        static final Given NOTHING = new Given(0, 0, 0);
    }

    PageGive(BreakPoints cuts, PageWhite white) {
        this.cuts = cuts;
        this.white = white;
    }

    double cost(Given given) {
        return white.given(given.margins()) + BreakPenalties.reset(given.lines());
    }

    /**
     * What takes up the white at the foot of a page. Paragraphs take no more of it than makes the page short.
     *
     * @param left height of the white
     * @param reset whether paragraphs may
     */
    Given more(int start, int end, double left, boolean reset) {
        double margins = cuts.elasticity().stretch(start, end, left);
        int lines = reset
                ? Math.min(white.missing(left - margins), cuts.resettings().longer(start, end))
                : 0;
        return new Given(margins, lines, margins + lines * white.line());
    }

    /**
     * What makes room for a height that has none; nothing if that cannot be.
     *
     * @param reset whether paragraphs may
     */
    Given less(int start, int end, double missing, boolean reset) {
        if (missing <= TOLERANCE) {
            return Given.NOTHING;
        }
        int most = reset ? cuts.resettings().shorter(start, end) : 0;
        for (int lines = 0; lines <= most; lines++) {
            double rest = missing - lines * white.line();
            double margins = rest <= TOLERANCE ? 0 : cuts.elasticity().shrink(start, end, rest);
            if (!Double.isInfinite(margins)) {
                return new Given(-margins, -lines, -margins - lines * white.line());
            }
        }
        return Given.NOTHING;
    }
}

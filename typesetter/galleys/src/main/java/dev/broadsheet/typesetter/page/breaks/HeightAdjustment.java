package dev.broadsheet.typesetter.page.breaks;

import dev.broadsheet.typesetter.page.penalty.BreakPenalties;

/**
 * Determines how the content of a page changes its height so that the page is filled: first its margins, then pictures and
 * paragraphs by a line each, and last margins beyond their preferred range.
 */
final class HeightAdjustment {

    private static final double TOLERANCE = 0.05;

    private final BreakPoints cuts;
    private final PageWhite white;

    /**
     * Changes of height of the content of a page.
     *
     * @param margins by how much all margins grow, in pt; negative for shrinking
     * @param beyond by how much margins exceed their preferred range, in pt; negative for below it
     * @param lines by how many lines paragraphs are longer altogether; negative for shorter
     * @param pictures by how many lines floats are lower altogether; negative for higher
     * @param height change of the whole content, in pt
     */
    record Given(double margins, double beyond, int lines, int pictures, double height) {
        static final Given NOTHING = new Given(0, 0, 0, 0, 0);

        /** Returns a copy with lower floats. @param more number of lines @param line height of a line, in pt */
        Given lower(int more, double line) {
            return new Given(margins, beyond, lines, pictures + more, height - more * line);
        }
    }

    HeightAdjustment(BreakPoints cuts, PageWhite white) {
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
     * Returns the changes that fill white space at the foot of a page. Floats, paragraphs, and margins beyond their preferred
     * range fill only what makes the page short.
     *
     * @param left height of the white space, in pt
     * @param reset whether paragraphs may change
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
        if (margins == 0 && beyond == 0 && lines == 0 && pictures == 0) {
            return Given.NOTHING;
        }
        return new Given(margins, beyond, lines, -pictures, margins + (pictures + lines) * white.line() + beyond);
    }

    /**
     * Returns the changes that make room for content; nothing if that is impossible.
     *
     * @param missing height that the page lacks, in pt
     * @param reset whether paragraphs may change
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

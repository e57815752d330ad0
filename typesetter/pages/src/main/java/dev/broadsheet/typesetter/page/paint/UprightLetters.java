package dev.broadsheet.typesetter.page.paint;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import dev.broadsheet.typesetter.canvas.Canvas;
import dev.broadsheet.typesetter.canvas.Color;
import dev.broadsheet.typesetter.text.shape.GlyphRun;
import java.awt.geom.AffineTransform;

/**
 * Draws text of turned lines with East Asian letters upright, and others turned with their line; UAX #50 and CSS Writing Modes 4,
 * section 5.1. Brackets and long-vowel marks are turned, too, as vertical ones would look.
 */
final class UprightLetters {

    /** Height of the centre of a square letter above the baseline, in em. */
    private static final double CENTRE = 0.38;

    /** Distance by which commas and full stops move from the lower left of their square to its upper right, in em. */
    private static final double RISE = 0.58;

    private static final String STOPS = "\u3001\u3002\uFF0C\uFF0E";

    private final Canvas canvas;

    UprightLetters(Canvas canvas) {
        this.canvas = canvas;
    }

    void draw(GlyphRun run, double x, double baseline, Color color) {
        double pen = x;
        int from = 0;
        while (from < run.glyphs().length) {
            boolean upright = isUpright(run.texts()[from]);
            int to = from + 1;
            while (!upright && to < run.glyphs().length && !isUpright(run.texts()[to])) {
                to++;
            }
            GlyphRun part = run.part(from, to);
            if (upright) {
                upright(part, pen, baseline, color);
            } else {
                canvas.glyphs(part, pen, baseline, color);
            }
            pen += part.width();
            from = to;
        }
    }

    private void upright(GlyphRun letter, double x, double baseline, Color color) {
        double rise = STOPS.contains(letter.texts()[0]) ? RISE * letter.size() : 0;
        canvas.transform(AffineTransform.getQuadrantRotateInstance(
                -1, x + letter.size() / 2, baseline - CENTRE * letter.size()));
        canvas.glyphs(letter, x + rise, baseline - rise, color);
        canvas.end();
    }

    private static boolean isUpright(String text) {
        if (text.isEmpty()) {
            return false;
        }
        int orientation = UCharacter.getIntPropertyValue(text.codePointAt(0), UProperty.VERTICAL_ORIENTATION);
        return orientation == UCharacter.VerticalOrientation.UPRIGHT
                || orientation == UCharacter.VerticalOrientation.TRANSFORMED_UPRIGHT;
    }
}

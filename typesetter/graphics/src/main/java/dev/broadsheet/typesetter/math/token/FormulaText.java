package dev.broadsheet.typesetter.math.token;

import dev.broadsheet.typesetter.text.shape.GlyphRun;
import java.util.List;

/** Shapes text within formulas in the style of the surrounding text, and characters that the maths font lacks. */
@FunctionalInterface
public interface FormulaText {

    /**
     * Shapes text on one line, in visual order.
     *
     * @param size font size in pt
     */
    List<GlyphRun> runs(String text, double size);
}

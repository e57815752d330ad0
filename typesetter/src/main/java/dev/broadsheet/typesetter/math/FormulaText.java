package dev.broadsheet.typesetter.math;

import dev.broadsheet.typesetter.text.GlyphRun;
import java.util.List;

/** Sets text within formulas as the text around them is set; also characters that the maths font lacks. */
@FunctionalInterface
public interface FormulaText {

    /**
     * Text on one line, in visual order.
     *
     * @param size font size in pt
     */
    List<GlyphRun> runs(String text, double size);
}

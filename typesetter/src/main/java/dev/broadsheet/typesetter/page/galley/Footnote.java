package dev.broadsheet.typesetter.page.galley;

import dev.broadsheet.typesetter.css.property.ComputedStyle;
import dev.broadsheet.typesetter.css.value.Keyword.FootnoteDisplay;
import dev.broadsheet.typesetter.css.value.Keyword.FootnotePolicy;
import dev.broadsheet.typesetter.page.fragment.LineBox;

/**
 * A footnote's body.
 *
 * @param style of the note
 */
public record Footnote(Galley galley, ComputedStyle style) {

    /** What it costs when a page ends within the note or before it. */
    public double splitCost() {
        return style.footnotePolicy() == FootnotePolicy.AUTO ? BreakPenalties.SPLIT_NOTE : BreakPenalties.AVOID;
    }

    /** The width of a note of a single line that may be beside others; 0 for one that may not. */
    public double shareable() {
        if (style.footnoteDisplay() == FootnoteDisplay.BLOCK) {
            return 0;
        }
        double width = 0;
        int pieces = 0;
        for (Item item : galley.items()) {
            if (item instanceof Item.Piece piece) {
                pieces++;
                width = piece.fragment() instanceof LineBox line ? line.end() : 0;
            } else if (item instanceof Item.Open opening && opening.frame().visible()) {
                return 0;
            }
        }
        return pieces == 1 ? width : 0;
    }
}

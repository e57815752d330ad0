package dev.broadsheet.typesetter.page.galley;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.css.grammar.Keyword.FootnoteDisplay;
import dev.broadsheet.typesetter.css.grammar.Keyword.FootnotePolicy;
import dev.broadsheet.typesetter.page.fragment.LineBox;
import dev.broadsheet.typesetter.page.penalty.BreakPenalties;

/**
 * A footnote.
 *
 * @param galley its content
 * @param body its box in the document
 * @param width width for which it was laid out, in pt
 */
public record Footnote(Galley galley, BlockBox body, double width) {

    /** Returns the cost of a page end within the note, or between its call and the note. */
    public double splitCost() {
        return body.style().footnotePolicy() == FootnotePolicy.AUTO ? BreakPenalties.SPLIT_NOTE : BreakPenalties.AVOID;
    }

    /** Returns the width of a single-line note that may be set beside others, in pt; 0 if it may not. */
    public double shareable() {
        if (body.style().footnoteDisplay() == FootnoteDisplay.BLOCK) {
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
        return pieces == 1 ? Math.max(0, width) : 0;
    }
}

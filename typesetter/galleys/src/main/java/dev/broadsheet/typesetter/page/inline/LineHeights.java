package dev.broadsheet.typesetter.page.inline;

import dev.broadsheet.typesetter.box.Ink;
import dev.broadsheet.typesetter.box.ParagraphBox;
import dev.broadsheet.typesetter.page.style.Strut;
import dev.broadsheet.typesetter.text.shape.Line;

/**
 * Computes the height of a line. Only pictures and text larger than the paragraph's own make it higher: superscripts and
 * words in another font must not move lines off the baseline grid.
 */
final class LineHeights {

    private LineHeights() {}

    static Strut of(Line line, ParagraphBox box, Strut strut, TextSetter text) {
        Strut room = strut;
        for (Line.Segment segment : line.segments()) {
            if (segment instanceof Line.Placed placed) {
                room = room.including(placed.ascent(), placed.descent());
            } else if (segment.owner() instanceof Ink ink
                    && ink.style().fontSize() > box.style().fontSize() + 0.01) {
                Strut own = text.strut(ink.style(), ink.language());
                room = room.including(own.above() + ink.rise(), own.below() - ink.rise());
            }
        }
        return room;
    }
}

package dev.broadsheet.typesetter.page.paint;

import dev.broadsheet.typesetter.box.Ink;
import dev.broadsheet.typesetter.box.InlineItem;
import dev.broadsheet.typesetter.page.fragment.InlineAtom;
import dev.broadsheet.typesetter.page.fragment.LineBox;
import dev.broadsheet.typesetter.text.shape.GlyphRun;
import dev.broadsheet.typesetter.text.shape.Line;

/** Draws a line: list marker or drop cap, inline boxes, text and links. */
final class LinePainter {

    private final Painter painter;
    private final MarkedCanvas canvas;

    LinePainter(Painter painter, MarkedCanvas canvas) {
        this.painter = painter;
        this.canvas = canvas;
    }

    void paint(LineBox box, double x, double y) {
        double start = x + box.x();
        double foot = y + box.baseline();
        painter.paint(box.beside(), x, foot);
        painter.paint(box.inlineBoxes(), start, foot);
        for (Line.Segment segment : box.line().segments()) {
            segment(segment, box, start + segment.x(), foot);
        }
        painter.paint(box.links(), start, y);
    }

    private void segment(Line.Segment segment, LineBox box, double left, double foot) {
        if (segment instanceof Line.Glyphs glyphs && glyphs.owner() instanceof Ink ink) {
            GlyphRun run = glyphs.run();
            canvas.glyphs(run, left, foot - glyphs.rise(), ink);
            canvas.lines(ink, run, left, foot - glyphs.rise(), glyphs.width());
        } else if (segment instanceof Line.Glyphs glyphs && glyphs.owner() instanceof InlineItem.Leader leader) {
            canvas.leader(glyphs.run(), left, foot - glyphs.rise(), leader.ink());
        } else if (segment.owner() instanceof InlineAtom atom) {
            painter.paint(atom.placed(), left, foot);
        } else if (segment.owner() instanceof InlineItem.Spot spot) {
            canvas.label(spot.label(), left, foot - box.baseline());
        }
    }
}

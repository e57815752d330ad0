package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.box.Ink;
import dev.broadsheet.typesetter.math.MathBox;
import dev.broadsheet.typesetter.text.GlyphRun;

/** Paints a formula as content of its tag. */
record FormulaPainter(Painter painter, Ink ink) implements MathBox.Canvas {

    @Override
    public void glyphs(GlyphRun run, double x, double y) {
        painter.glyphs(run, x, y, ink);
    }

    @Override
    public void rule(double x, double y, double width, double height) {
        painter.rule(x, y, width, height, ink);
    }
}

package dev.broadsheet.typesetter.page.paint;

import dev.broadsheet.typesetter.box.Ink;
import dev.broadsheet.typesetter.box.Label;
import dev.broadsheet.typesetter.css.cascade.Styles;
import dev.broadsheet.typesetter.css.property.ComputedStyle;
import dev.broadsheet.typesetter.math.MathBox;
import dev.broadsheet.typesetter.text.GlyphRun;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;

/** Paints a formula as content of its tag, its elements in their own colours. */
final class FormulaPainter implements MathBox.Canvas {

    private final MarkedCanvas canvas;
    private final Styles styles;
    private final Deque<Ink> inks = new ArrayDeque<>();

    FormulaPainter(MarkedCanvas canvas, Ink ink, Styles styles) {
        this.canvas = canvas;
        this.styles = styles;
        inks.push(ink);
    }

    @Override
    public void glyphs(GlyphRun run, double x, double y) {
        canvas.glyphs(run, x, y, inks.element());
    }

    @Override
    public void rule(double x, double y, double width, double height) {
        canvas.rule(x, y, width, height, inks.element());
    }

    @Override
    public void begin(Element element, double x, double y, double width, double height) {
        ComputedStyle style = styles.of(element);
        Ink ink = inks.element();
        canvas.fill(x + ink.effect().right(), y + ink.effect().down(), width, height, style.backgroundColor());
        inks.push(ink.withStyle(style));
    }

    @Override
    public void end() {
        inks.pop();
    }

    @Override
    public void place(String id, double x, double y) {
        canvas.label(new Label.Anchor(id), x, y);
    }
}

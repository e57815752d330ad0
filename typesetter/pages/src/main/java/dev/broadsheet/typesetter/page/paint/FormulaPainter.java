package dev.broadsheet.typesetter.page.paint;

import dev.broadsheet.typesetter.box.Ink;
import dev.broadsheet.typesetter.box.Label;
import dev.broadsheet.typesetter.box.tag.Tag;
import dev.broadsheet.typesetter.css.cascade.Styles;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.math.token.MathBox;
import dev.broadsheet.typesetter.page.fragment.Fragment;
import dev.broadsheet.typesetter.text.shape.GlyphRun;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Paints a formula as content of its tag, with the colours of its elements. If elements have tags, letters,
 * numbers, operators and words are content of those; fraction bars and radical signs are artifacts, since tags express them.
 */
final class FormulaPainter implements MathBox.Canvas {

    private static final Set<String> TOKENS = Set.of("mi", "mn", "mo", "ms", "mtext");

    private final MarkedCanvas canvas;
    private final Styles styles;
    private final Map<Element, Tag> tags;
    private final Deque<Ink> inks = new ArrayDeque<>();

    FormulaPainter(MarkedCanvas canvas, Fragment.Formula formula) {
        this.canvas = canvas;
        this.styles = formula.styles();
        this.tags = formula.tags();
        inks.push(formula.ink());
    }

    @Override
    public void glyphs(GlyphRun run, double x, double y) {
        Ink ink = inks.element();
        if (tags.isEmpty() || TOKENS.contains(ink.tag().type())) {
            canvas.glyphs(run, x, y, ink);
        } else {
            canvas.sign(run, x, y, ink);
        }
    }

    @Override
    public void rule(double x, double y, double width, double height) {
        Ink ink = inks.element();
        if (tags.isEmpty()) {
            canvas.rule(x, y, width, height, ink);
        } else {
            canvas.bar(x, y, width, height, ink);
        }
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

    @Override
    public void enter(Element element) {
        Ink ink = inks.element();
        Tag tag = tags.get(element);
        inks.push(tag == null ? ink : ink.withTag(tag));
    }

    @Override
    public void leave() {
        inks.pop();
    }
}

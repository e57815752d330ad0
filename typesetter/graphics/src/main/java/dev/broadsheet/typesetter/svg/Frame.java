package dev.broadsheet.typesetter.svg;

import dev.broadsheet.typesetter.canvas.VectorCanvas;
import dev.broadsheet.typesetter.svg.syntax.SvgStyle;
import dev.broadsheet.typesetter.svg.syntax.Viewport;

/**
 * The context in which an element is drawn.
 *
 * @param style style of the parent element
 * @param depth number of ancestors, including references
 */
record Frame(VectorCanvas canvas, SvgStyle style, Viewport viewport, int depth) {

    Frame on(VectorCanvas other) {
        return new Frame(other, style, viewport, depth);
    }

    Frame within(SvgStyle inner) {
        return new Frame(canvas, inner, viewport, depth + 1);
    }

    Frame of(Viewport other) {
        return new Frame(canvas, style, other, depth);
    }
}

package dev.broadsheet.typesetter.svg;

import dev.broadsheet.typesetter.pdf.VectorCanvas;

/**
 * Where an element is drawn.
 *
 * @param style of the element around it
 * @param depth number of elements around it, those that refer to others included
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

package dev.broadsheet.typesetter.svg.syntax;

import java.awt.Shape;
import java.awt.geom.PathIterator;

/** Limits of one picture. Counts drawn elements, so that a small hostile file cannot exhaust time or memory by repetition. */
public final class Budget {

    /** Greatest size of a file in bytes. */
    public static final int BYTES = 16 * 1024 * 1024;

    /** Deepest nesting of elements, including instances of {@code use}. */
    public static final int DEPTH = 100;

    /** Most elements that are drawn or measured. */
    public static final int ELEMENTS = 200_000;

    /** Most segments of drawn outlines. */
    static final int SEGMENTS = 4_000_000;

    /** Most characters of text. */
    static final int CHARACTERS = 200_000;

    private int elements;
    private long segments;
    private long characters;

    public void element(int depth) {
        if (depth > DEPTH) {
            throw new SvgFault("its elements nest more than " + DEPTH + " deep");
        }
        if (++elements > ELEMENTS) {
            throw new SvgFault("it draws more than " + ELEMENTS + " elements");
        }
    }

    public void shape(Shape shape) {
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            segments++;
        }
        if (segments > SEGMENTS) {
            throw new SvgFault("its outlines have more than " + SEGMENTS + " segments");
        }
    }

    public void text(int length) {
        characters += length;
        if (characters > CHARACTERS) {
            throw new SvgFault("it has more than " + CHARACTERS + " characters of text");
        }
    }
}

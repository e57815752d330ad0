package dev.broadsheet.typesetter.svg;

import java.awt.Shape;
import java.awt.geom.PathIterator;

/** What one picture may take. Counts what is drawn, so that a small file that repeats itself cannot run wild. */
final class Budget {

    /** Bytes of a file. */
    static final int BYTES = 16 * 1024 * 1024;

    /** Elements within elements, those that {@code use} brings in included. */
    static final int DEPTH = 100;

    /** Elements that are drawn or measured. */
    static final int ELEMENTS = 200_000;

    /** Segments of the outlines that are drawn. */
    static final int SEGMENTS = 4_000_000;

    /** Characters of text. */
    static final int CHARACTERS = 200_000;

    private int elements;
    private long segments;
    private long characters;

    void element(int depth) {
        if (depth > DEPTH) {
            throw new SvgFault("its elements nest more than " + DEPTH + " deep");
        }
        if (++elements > ELEMENTS) {
            throw new SvgFault("it draws more than " + ELEMENTS + " elements");
        }
    }

    void shape(Shape shape) {
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            segments++;
        }
        if (segments > SEGMENTS) {
            throw new SvgFault("its outlines have more than " + SEGMENTS + " segments");
        }
    }

    void text(int length) {
        characters += length;
        if (characters > CHARACTERS) {
            throw new SvgFault("it has more than " + CHARACTERS + " characters of text");
        }
    }
}

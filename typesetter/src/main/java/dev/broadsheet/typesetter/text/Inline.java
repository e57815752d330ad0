package dev.broadsheet.typesetter.text;

import org.jspecify.annotations.Nullable;

/** A piece of a paragraph's content, in logical order. White space has been collapsed by the caller. */
public sealed interface Inline {

    /**
     * Text in one style. U+00AD is a chance to hyphenate, U+00A0 does not break, U+200B breaks without width.
     *
     * @param text the characters
     * @param style how to shape it
     * @param rise distance of the baseline above the line's baseline, in pt (super- and subscripts)
     * @param hyphenate whether words may be hyphenated by the language's patterns
     * @param owner carried through to the {@link Line.Segment}s; the caller's own (structure element, colour, link)
     * @param source carried through to the {@link Line.Start}s; the caller's own, null for what no line is said to start
     *     with
     */
    record Text(
            String text,
            TextStyle style,
            double rise,
            boolean hyphenate,
            @Nullable Object owner,
            @Nullable Object source)
            implements Inline {

        /** Text of which no line is said to start with it. */
        public Text(String text, TextStyle style, double rise, boolean hyphenate, @Nullable Object owner) {
            this(text, style, rise, hyphenate, owner, null);
        }
    }

    /**
     * Something unbreakable that is not text: a picture, a block within the line.
     *
     * @param width advance in pt
     * @param least width that it could have where there is less room, in pt
     * @param ascent height above the baseline, in pt
     * @param descent depth below the baseline, in pt
     * @param joining whether no line ends between it and a letter
     * @param after room behind it that vanishes where a line ends, in pt
     * @param source as that of {@link Text}
     */
    record Atom(
            double width,
            double least,
            double ascent,
            double descent,
            Joining joining,
            double after,
            @Nullable Object owner,
            @Nullable Object source)
            implements Inline {

        /** One that always has the same width, and beside which a line may end. */
        public Atom(double width, double ascent, double descent, @Nullable Object owner) {
            this(width, width, ascent, descent, Joining.APART, 0, owner, null);
        }
    }

    /** Whether an atom hangs together with letters beside it. */
    enum Joining {
        /** A line may end before and after it. */
        APART,
        /** It behaves like a letter: a formula, or the margin of an inline box. */
        LETTER,
        /** It behaves like a letter, and a line may end after it: a part of a formula that continues. */
        PART
    }

    /**
     * Fills what its line leaves free; neither side of it is a place to break. It takes the room of a word space and of
     * twice its pattern at least.
     *
     * @param pattern repeated from the line's end, so that the patterns of lines with the same end are below each other;
     *     its owner gets the one word space that readers copy
     * @param owner of the repeated glyphs
     */
    record Leader(Text pattern, Object owner) implements Inline {}

    /** A forced line break. */
    record Break() implements Inline {}

    /**
     * Begins or ends a stretch of its own direction; UAX #9, section 2.
     *
     * @param controls embedding, override or isolate, or what ends them; no content
     */
    record Direction(String controls, boolean opens) implements Inline {}

    /**
     * A point that takes no room and whose place is wanted: an anchor, a footnote call. Never separated from what is
     * before it.
     *
     * @param joins whether what follows, too, is never separated from what is before it, unless by a space
     */
    record Marker(Object owner, boolean joins) implements Inline {}
}

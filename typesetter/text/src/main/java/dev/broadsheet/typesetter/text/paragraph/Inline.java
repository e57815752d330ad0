package dev.broadsheet.typesetter.text.paragraph;

import dev.broadsheet.typesetter.text.font.TextStyle;
import dev.broadsheet.typesetter.text.shape.Line;
import org.jspecify.annotations.Nullable;

/** A part of a paragraph's content, in logical order. White space has been collapsed by the caller. */
public sealed interface Inline {

    /**
     * Text in one style. U+00AD is a soft hyphen, U+00A0 a no-break space, U+200B a break opportunity without width.
     *
     * @param text the characters
     * @param style how to shape it
     * @param rise distance of the baseline above the line's baseline, in pt (super- and subscripts)
     * @param hyphenate whether words may be hyphenated by the language's patterns
     * @param owner the caller's object, returned in {@link Line.Segment}s (structure element, colour, link)
     * @param source the caller's object, returned in {@link Line.Start}s; null if it is not to be reported as the start of a line
     */
    record Text(
            String text,
            TextStyle style,
            double rise,
            boolean hyphenate,
            @Nullable Object owner,
            @Nullable Object source)
            implements Inline {

        /** Creates text that is never reported as the start of a line. */
        public Text(String text, TextStyle style, double rise, boolean hyphenate, @Nullable Object owner) {
            this(text, style, rise, hyphenate, owner, null);
        }
    }

    /**
     * Unbreakable content other than text: a picture, an inline block.
     *
     * @param width advance in pt
     * @param least width to which it could shrink, in pt
     * @param ascent height above the baseline, in pt
     * @param descent depth below the baseline, in pt
     * @param joining whether lines may break between it and a letter
     * @param after space after it, removed at a line's end, in pt
     * @param source as for {@link Text}
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

        /** Creates an atom of fixed width, with break opportunities on both sides. */
        public Atom(double width, double ascent, double descent, @Nullable Object owner) {
            this(width, width, ascent, descent, Joining.APART, 0, owner, null);
        }
    }

    /** Where lines may break beside an atom. */
    enum Joining {
        /** Before and after it. */
        APART,
        /** As beside a letter: a formula, or the margin of an inline box. */
        LETTER,
        /** As before a letter, and after it: a part of a formula that continues. */
        PART
    }

    /**
     * A leader, which fills the free width of its line. Lines do not break beside it. Its least width is that of a word space and
     * two patterns.
     *
     * @param pattern repeated from the line's end, so that the patterns of consecutive lines align; its owner is that of the one
     *     word space that readers copy
     * @param owner owner of the repeated glyphs
     */
    record Leader(Text pattern, Object owner) implements Inline {}

    /** A forced line break. */
    record Break() implements Inline {}

    /**
     * The begin or end of a directional run; UAX #9, section 2.
     *
     * @param controls the control characters of an embedding, override or isolate, or of its end; not content
     */
    record Direction(String controls, boolean opens) implements Inline {}

    /**
     * A point of zero width whose position is reported: an anchor, a footnote call. Lines never break before it.
     *
     * @param joins whether lines never break after it either, unless at a space
     */
    record Marker(Object owner, boolean joins) implements Inline {}
}

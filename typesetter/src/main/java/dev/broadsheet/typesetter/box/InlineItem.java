package dev.broadsheet.typesetter.box;

import dev.broadsheet.typesetter.css.ComputedStyle;
import dev.broadsheet.typesetter.css.CounterStyle;

/** A piece of a paragraph, in source order, white space collapsed. */
public sealed interface InlineItem {

    /** Text with its ink. */
    record Text(String text, Ink ink) implements InlineItem {}

    /** {@code br}, or the end of a line of preformatted text. */
    record LineBreak() implements InlineItem {}

    /** A picture within the line. */
    record Picture(ImageBox image) implements InlineItem {}

    /** Horizontal room: margin, padding and border of an inline box. In pt, or a share of the column's width. */
    record Space(double width) implements InlineItem {}

    /** {@code leader()}: the pattern, repeated, fills what the line leaves free. */
    record Leader(String pattern, Ink ink) implements InlineItem {}

    /**
     * {@code target-counter(..., page)}: the number of the page on which an anchor stands, known only when pages are.
     *
     * @param anchor an id that the document has
     */
    record PageNumber(String anchor, CounterStyle numerals, Ink ink) implements InlineItem {

        /** The number as it is printed. */
        public String text(int page) {
            return TextTransforms.apply(ink.style().textTransform(), numerals.format(page), ink.language());
        }
    }

    /**
     * Begins or ends a stretch of its own direction; UAX #9, section 2.
     *
     * @param controls that the bidirectional algorithm is given
     */
    record Direction(String controls, boolean opens) implements InlineItem {}

    /** A place to remember. */
    record Spot(Label label) implements InlineItem {}

    /** Calls the footnote whose body is given; the call's text stands before it. */
    record FootnoteCall(BlockBox body) implements InlineItem {}

    /** An initial letter; only first in a paragraph. */
    record Initial(String text, ComputedStyle style, Ink ink) implements InlineItem {}
}

package dev.broadsheet.typesetter.box;

import dev.broadsheet.typesetter.css.ComputedStyle;
import dev.broadsheet.typesetter.css.CounterStyle;
import java.util.List;
import java.util.NavigableSet;

/** A piece of a paragraph, in source order, white space collapsed. */
public sealed interface InlineItem {

    /** Text with its ink. */
    record Text(String text, Ink ink) implements InlineItem {}

    /** {@code br}, or the end of a line of preformatted text. */
    record LineBreak() implements InlineItem {}

    /** A picture within the line. */
    record Picture(ImageBox image) implements InlineItem {}

    /**
     * Horizontal room: margin, or padding and border of an inline box.
     *
     * @param width in pt
     * @param boxes visible inline boxes that it is part of, outermost first
     * @param end the innermost of them begins or ends here
     */
    record Space(double width, List<InlineBox> boxes, End end) implements InlineItem {
        public Space {
            boxes = List.copyOf(boxes);
        }
    }

    /** Which end of an inline box is meant. */
    enum End {
        NONE,
        START,
        FINISH
    }

    /** {@code leader()}: the pattern, repeated, fills what the line leaves free. */
    record Leader(String pattern, Ink ink) implements InlineItem {}

    /**
     * {@code target-counter(..., page)}: the numbers of the pages on which anchors stand, known only when pages are.
     *
     * @param anchors ids that the document has
     */
    record PageNumber(List<String> anchors, CounterStyle numerals, Ink ink) implements InlineItem {

        public PageNumber {
            anchors = List.copyOf(anchors);
        }

        /** The numbers as they are printed. */
        public String text(NavigableSet<Integer> pages) {
            return TextTransforms.apply(ink.style().textTransform(), PageRanges.of(pages, numerals), ink.language());
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

package dev.broadsheet.typesetter.box;

import dev.broadsheet.typesetter.css.property.ComputedStyle;
import dev.broadsheet.typesetter.css.value.ContentPart;
import dev.broadsheet.typesetter.css.value.CounterStyle;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.jsoup.nodes.Element;

/** A piece of a paragraph, in source order, white space collapsed. */
public sealed interface InlineItem {

    /**
     * Text with its ink.
     *
     * @param origin where it begins
     */
    record Text(String text, Ink ink, Origin origin) implements InlineItem {

        /** The same text in another style; a transform that would make it longer is left out. */
        public Text styled(ComputedStyle style) {
            String shown = TextTransforms.apply(style.textTransform(), text, ink.language());
            return new Text(shown.length() == text.length() ? shown : text, ink.withStyle(style), origin);
        }
    }

    /** {@code br}, or the end of a line of preformatted text. */
    record LineBreak() implements InlineItem {}

    /** A picture within the line. */
    record Picture(ImageBox image) implements InlineItem {}

    /**
     * A formula.
     *
     * @param element the {@code math} element
     * @param words that say what it says
     * @param ink of the formula, with its tag
     * @param parts the tags of its elements; empty when it has no structure
     * @param origin where it is
     */
    record Formula(Element element, String words, Ink ink, Map<Element, Tag> parts, Origin origin)
            implements InlineItem {}

    /**
     * {@code display: inline-block}: a block that is in the line as one.
     *
     * @param ink of the text around it
     */
    record InlineBlock(BlockBox box, Ink ink) implements InlineItem {}

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
     * {@code target-counter(..., page)}: the numbers of the pages on which anchors are, known only when pages are.
     *
     * @param anchors ids that the document has
     * @param links a Link element for each anchor that a number may lead to; none when all numbers are part of one link
     * @param origin where they are generated
     */
    record PageNumber(List<String> anchors, CounterStyle numerals, Ink ink, List<Tag> links, Origin origin)
            implements InlineItem {

        public PageNumber {
            anchors = List.copyOf(anchors);
            links = List.copyOf(links);
        }

        /**
         * The numbers as they are printed, with what is between them.
         *
         * @param pages the anchor that each number leads to
         */
        public List<Text> texts(NavigableMap<Integer, String> pages) {
            return PageRanges.of(anchors, pages.navigableKeySet(), numerals).stream()
                    .map(piece -> text(piece, pages))
                    .toList();
        }

        private Text text(PageRanges.Piece piece, NavigableMap<Integer, String> pages) {
            String shown = TextTransforms.apply(ink.style().textTransform(), piece.text(), ink.language());
            String anchor =
                    piece.number().isPresent() ? pages.get(piece.number().getAsInt()) : null;
            if (anchor == null || links.isEmpty()) {
                return new Text(shown, ink, origin);
            }
            Tag tag = links.get(anchors.indexOf(anchor));
            return new Text(shown, ink.linked(new Link(true, anchor, shown, tag)), origin);
        }
    }

    /** What a running element takes from the page on which it is shown: its number, or a named string. */
    record PagePart(ContentPart part, Ink ink) implements InlineItem {

        /** As text, when the value is known. */
        public Text filled(String value) {
            return new Text(
                    TextTransforms.apply(ink.style().textTransform(), value, ink.language()), ink, Origin.NOWHERE);
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

    /**
     * Begins or ends what is left out where a reference is beside its targets.
     *
     * @param reference number of the {@link Label.Reference}
     */
    record Omissible(int reference, boolean begins) implements InlineItem {}

    /**
     * Calls the footnote whose body is given; the call's text is before it.
     *
     * @param marginal whether it is for the page's margin or nowhere
     */
    record FootnoteCall(BlockBox body, boolean marginal) implements InlineItem {}

    /** An initial letter; only first in a paragraph. */
    record Initial(String text, ComputedStyle style, Ink ink, Origin origin) implements InlineItem {}
}

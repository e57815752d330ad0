package dev.broadsheet.typesetter.box;

import dev.broadsheet.typesetter.box.content.Origin;
import dev.broadsheet.typesetter.box.content.PageRanges;
import dev.broadsheet.typesetter.box.content.TextTransforms;
import dev.broadsheet.typesetter.box.tag.Tag;
import dev.broadsheet.typesetter.css.counter.CounterStyle;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.css.value.content.ContentPart;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.jsoup.nodes.Element;

/** A part of a paragraph, in source order, with collapsed white space. */
public sealed interface InlineItem {

    /**
     * Text with its ink.
     *
     * @param origin position of its start
     */
    record Text(String text, Ink ink, Origin origin) implements InlineItem {

        /** Returns the text in another style; a text transform that would lengthen it is ignored. */
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
     * @param words its alternate text
     * @param ink ink of the formula, with its tag
     * @param parts the tags of its elements; empty if it has no structure
     * @param origin its position
     */
    record Formula(Element element, String words, Ink ink, Map<Element, Tag> parts, Origin origin)
            implements InlineItem {}

    /**
     * An inline block.
     *
     * @param ink ink of the text around it
     */
    record InlineBlock(BlockBox box, Ink ink) implements InlineItem {}

    /**
     * Horizontal space: margin, or padding and border of an inline box.
     *
     * @param width width in pt
     * @param boxes visible inline boxes that it is part of, outermost first
     * @param end whether the innermost of them begins or ends here
     */
    record Space(double width, List<InlineBox> boxes, End end) implements InlineItem {
        public Space {
            boxes = List.copyOf(boxes);
        }
    }

    /** An end of an inline box. */
    enum End {
        NONE,
        START,
        FINISH
    }

    /** {@code leader()}: the pattern is repeated over the free width of the line. */
    record Leader(String pattern, Ink ink) implements InlineItem {}

    /**
     * {@code target-counter(..., page)}: the page numbers of anchors, which are known after page layout only.
     *
     * @param anchors ids that the document has
     * @param links a Link element for each anchor to which a number may lead; none if all numbers are part of one link
     * @param origin position at which they are generated
     */
    record PageNumber(List<String> anchors, CounterStyle numerals, Ink ink, List<Tag> links, Origin origin)
            implements InlineItem {

        public PageNumber {
            anchors = List.copyOf(anchors);
            links = List.copyOf(links);
        }

        /**
         * Returns the printed numbers with their separators.
         *
         * @param pages the anchor to which each number leads
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

    /** Content of a running element that depends on its page: the page number or a named string. */
    record PagePart(ContentPart part, Ink ink) implements InlineItem {

        /** Returns the text for a value. */
        public Text filled(String value) {
            return new Text(
                    TextTransforms.apply(ink.style().textTransform(), value, ink.language()), ink, Origin.NOWHERE);
        }
    }

    /**
     * The start or end of a directional run; UAX #9, section 2.
     *
     * @param controls control characters for the bidirectional algorithm
     */
    record Direction(String controls, boolean opens) implements InlineItem {}

    /** The position of a label. */
    record Spot(Label label) implements InlineItem {}

    /**
     * The start or end of content that is omitted if a reference is on the page of its targets.
     *
     * @param reference number of the {@link Label.Reference}
     */
    record Omissible(int reference, boolean begins) implements InlineItem {}

    /**
     * The call of a footnote; the call's text precedes it.
     *
     * @param marginal whether the note is shown in the page's margin or not at all
     */
    record FootnoteCall(BlockBox body, boolean marginal) implements InlineItem {}

    /** A drop cap, at the start of a paragraph only. */
    record Initial(String text, ComputedStyle style, Ink ink, Origin origin) implements InlineItem {}
}

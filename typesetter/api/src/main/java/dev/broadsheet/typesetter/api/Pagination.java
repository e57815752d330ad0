package dev.broadsheet.typesetter.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The page of every anchor, and the place in the source where each page begins.
 *
 * @param pageLabels the printed label of every page, in order ("1", "2", or "i", "ii")
 * @param anchors for every {@code id} of the document, the zero-based index of the page on which its box begins
 * @param breaks where each page but the first begins, in page order; a page of floats only
 *     begins where the text goes on after it; other pages without running text are left out
 * @param filled how full each page is
 */
public record Pagination(
        List<String> pageLabels, Map<String, Integer> anchors, List<PageBreak> breaks, List<PageFill> filled) {

    public Pagination {
        pageLabels = List.copyOf(pageLabels);
        anchors = Map.copyOf(anchors);
        breaks = List.copyOf(breaks);
        filled = List.copyOf(filled);
    }

    /** Creates a pagination without figures of how full the pages are. */
    public Pagination(List<String> pageLabels, Map<String, Integer> anchors, List<PageBreak> breaks) {
        this(pageLabels, anchors, breaks, List.of());
    }

    /**
     * How full a page is; heights of several columns are added up.
     *
     * @param taken height of text and floats, in pt, without footnotes
     * @param room height of the page area, in pt
     */
    public record PageFill(int taken, int room) {

        /** Returns the used part of the page area in per cent. */
        public int percent() {
            return room == 0 ? 0 : Math.round(100f * taken / room);
        }
    }

    /** Returns the printed label of the page on which the element with this {@code id} begins. */
    public Optional<String> labelOf(String anchor) {
        return Optional.ofNullable(anchors.get(anchor)).map(pageLabels::get);
    }

    public int pageCount() {
        return pageLabels.size();
    }

    /**
     * The place in the document at which a page begins within the running text: before the first text, picture or formula
     * of the flow on it. Heads of tables that are repeated, notes, floats and what is in margins do not count. What a
     * style sheet generates counts as the place where it is generated: before an element's content or after it.
     *
     * <p>The place does not depend on how the text is set: white space may be collapsed or not, words hyphenated, letters
     * changed by {@code text-transform}. Within an element with an {@code id}, what it holds is counted from its beginning, in
     * the order of the document: text by its {@linkplain #extent extent}, each {@code <img>}, {@code <svg>} and {@code <math>}
     * as one. What is in an inner element with an {@code id} is that one's and is not counted.
     *
     * @param pageIndex zero-based index of the page that begins here
     * @param anchor {@code id} of the innermost element that has one and holds the place, or is the picture or formula that
     *     begins the page; empty when there is none, and the offset is that within the document
     * @param offset how much of the element is before the place; 0 at its beginning
     */
    public record PageBreak(int pageIndex, String anchor, int offset) {

        private static final char SOFT_HYPHEN = '\u00ad';

        private static final Set<String> OBJECTS = Set.of("img", "math", "svg");

        /**
         * Whether an element counts as one in an offset, regardless of its content.
         *
         * @param element its name in lower case
         */
        public static boolean isObject(String element) {
            return OBJECTS.contains(element);
        }

        /**
         * Returns what a text adds to an offset: the number of its UTF-16 code units, without white space (space, tab, line feed,
         * carriage return, form feed) and soft hyphens.
         */
        public static int extent(String text) {
            return extent(text, 0, text.length());
        }

        /** Returns the {@linkplain #extent(String) extent} of a part of a text. */
        public static int extent(String text, int start, int end) {
            int count = 0;
            for (int i = start; i < end; i++) {
                char c = text.charAt(i);
                boolean space = c <= ' ' && (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f');
                count += space || c == SOFT_HYPHEN ? 0 : 1;
            }
            return count;
        }
    }
}

package dev.broadsheet.typesetter.proof;

import java.util.List;

/**
 * A random document with the positions of its parts.
 *
 * @param seed seed of its generation
 * @param words all words in source order; the number in each word is its index
 * @param anchors all values of {@code id}
 * @param margin width of the margins that content must not enter, in pt, at all sides
 */
record RandomDocument(
        long seed, String css, String xhtml, List<Word> words, Parts parts, List<String> anchors, double margin) {

    /**
     * The parts of the document, as word indices.
     *
     * @param paragraphs paragraphs whose lines have no other content beside them
     * @param headings last word of each heading
     * @param figures figures, which must stay on one page
     * @param pageFloats those of the figures that go to the top or the foot of a page
     * @param notes footnotes
     * @param sideNotes notes in the margin
     */
    record Parts(
            List<Range> paragraphs,
            List<Integer> headings,
            List<Range> figures,
            List<Range> pageFloats,
            List<Note> notes,
            List<Note> sideNotes) {}

    /** The kind of place at which a word is set. */
    enum Place {
        /** Text, tables and lists in the flow, in source order. */
        FLOW,
        /** A footnote. */
        NOTE,
        /** A note in the margin. */
        SIDE,
        /** A float, which may be beside preceding or following content, or on a later page. */
        FLOAT
    }

    /** A word of the source, whose text occurs nowhere else. */
    record Word(String text, Place place) {}

    /** A range of words. @param to index after the last word */
    record Range(int from, int to) {}

    /** A note. @param marker index of the word before its call @param first index of its first word */
    record Note(int marker, int first) {}
}

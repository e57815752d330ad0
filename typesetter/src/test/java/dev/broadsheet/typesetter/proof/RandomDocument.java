package dev.broadsheet.typesetter.proof;

import java.util.List;

/**
 * A document, and what it is made of.
 *
 * @param seed from which it was made
 * @param words all words in the order of the source; the number in each is its index
 * @param anchors every {@code id}
 * @param margin that the page's content must keep to, in pt, at all sides
 */
record RandomDocument(
        long seed, String css, String xhtml, List<Word> words, Parts parts, List<String> anchors, double margin) {

    /**
     * What the words are part of.
     *
     * @param paragraphs words of each paragraph whose lines are alone in the flow, from and to (exclusive)
     * @param headings index of the last word of each heading
     * @param figures words and pictures that must stay on one page, from and to (exclusive)
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

    /** What a word is set in. */
    enum Place {
        /** The running text, tables and lists, in the order of the source. */
        FLOW,
        /** A footnote. */
        NOTE,
        /** A note in the margin. */
        SIDE,
        /** A float, which may be beside what comes before or after it, or on a later page. */
        FLOAT
    }

    /** One word of the source; its text occurs nowhere else. */
    record Word(String text, Place place) {}

    /** Words from and to (exclusive). */
    record Range(int from, int to) {}

    /** A note: the word before its call, and its first word. */
    record Note(int marker, int first) {}
}

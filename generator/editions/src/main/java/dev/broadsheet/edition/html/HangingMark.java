package dev.broadsheet.edition.html;

import dev.broadsheet.document.Element;
import dev.broadsheet.document.Node;
import dev.broadsheet.document.PlainText;
import dev.broadsheet.document.Text;
import java.util.Optional;

/**
 * A punctuation mark after a long word in an element of its own, such as code. Where the word is nearly as wide as the line of a
 * heading, browsers that break overflowing words put the mark alone on the next line; so the style sheet lets it hang.
 *
 * @param text the mark, and the space after it
 * @param rest the text after that
 */
record HangingMark(String text, String rest) {

    private static final String MARKS = ",.;:!?)]\u2019\u201D\u00BB\u2026";

    /** The least number of characters of a word that may be as wide as a line. */
    private static final int LONG = 14;

    /**
     * Returns the mark with which a text begins after an element; empty if there is none to hang, as where no space follows.
     *
     * @param last whether the text ends the line
     */
    static Optional<HangingMark> after(Node node, Node next, boolean last) {
        if (!(node instanceof Element element) || !(next instanceof Text following)) {
            return Optional.empty();
        }
        String text = following.text();
        boolean spaced = text.length() > 1 ? Character.isWhitespace(text.charAt(1)) : last;
        if (text.isEmpty() || MARKS.indexOf(text.charAt(0)) < 0 || !spaced) {
            return Optional.empty();
        }
        String before = PlainText.of(element);
        if (before.length() - before.lastIndexOf(' ') - 1 < LONG) {
            return Optional.empty();
        }
        int end = Math.min(2, text.length());
        return Optional.of(new HangingMark(text.substring(0, end), text.substring(end)));
    }
}

package dev.broadsheet.edition.html;

import dev.broadsheet.document.Element;
import dev.broadsheet.document.Node;
import dev.broadsheet.document.PlainText;
import dev.broadsheet.document.Text;
import java.util.Optional;

/**
 * Punctuation after a long word in an element of its own, such as code. Where the word is nearly as wide as the line of a
 * heading, browsers that break overflowing words put the punctuation alone on the next line; so the style sheet lets it hang.
 *
 * @param text the punctuation, and the space after it
 * @param rest the text after that
 */
record HangingMark(String text, String rest) {

    private static final String MARKS = ",.;:!?)]\u2019\u201D\u00BB\u2026";

    /** The least number of characters of a word that may be as wide as a line. */
    private static final int LONG = 14;

    /** Returns the punctuation with which a text begins after an element; empty if there is none to hang. */
    static Optional<HangingMark> after(Node node, Node next) {
        if (!(node instanceof Element element) || !(next instanceof Text following)) {
            return Optional.empty();
        }
        String text = following.text();
        int end = 0;
        while (end < text.length() && MARKS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        String before = end == 0 ? "" : PlainText.of(element);
        if (before.length() - before.lastIndexOf(' ') - 1 < LONG) {
            return Optional.empty();
        }
        int space = end < text.length() && Character.isWhitespace(text.charAt(end)) ? end + 1 : end;
        return Optional.of(new HangingMark(text.substring(0, space), text.substring(space)));
    }
}

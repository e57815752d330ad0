package dev.broadsheet.edition.model;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A first paragraph that an initial letter suits: one that begins with a capital letter, perhaps after a quotation mark,
 * and is long enough to stand beside it. It gets the class {@code opening}, and {@code quoted} after a quotation mark,
 * which would be an initial too. Digits get no initial, as it would tear their number apart.
 */
final class Opening {

    /** Characters that fill the three lines of an initial letter in the columns of the default theme. */
    private static final int LEAST = 160;

    /** What is set as one thing. */
    private static final Set<String> WHOLE = Set.of("audio", "img", "math", "object", "picture", "svg", "video");

    private Opening() {}

    static void mark(Element body) {
        Element first = body.firstElementChild();
        if (first == null
                || !first.normalName().equals("p")
                || !beginsWithText(first).orElse(false)) {
            return;
        }
        String text = first.text();
        int capital = afterMarks(text);
        if (text.length() >= LEAST && Character.isUpperCase(text.codePointAt(capital))) {
            first.addClass("opening");
            if (capital > 0) {
                first.addClass("quoted");
            }
        }
    }

    /** Whether letters stand before any picture or formula; empty when there is none of these. */
    private static Optional<Boolean> beginsWithText(Element element) {
        if (WHOLE.contains(element.normalName())) {
            return Optional.of(false);
        }
        for (Node node : element.childNodes()) {
            Optional<Boolean> begins = Optional.empty();
            if (node instanceof TextNode text && !text.isBlank()) {
                begins = Optional.of(true);
            } else if (node instanceof Element child) {
                begins = beginsWithText(child);
            }
            if (begins.isPresent()) {
                return begins;
            }
        }
        return Optional.empty();
    }

    private static int afterMarks(String text) {
        int start = 0;
        while (start < text.length() && isOpeningMark(text.codePointAt(start))) {
            start++;
        }
        return start;
    }

    private static boolean isOpeningMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.INITIAL_QUOTE_PUNCTUATION, Character.START_PUNCTUATION -> true;
            default -> codePoint == '"' || codePoint == '\'';
        };
    }
}

package dev.broadsheet.edition.model;

import org.jsoup.nodes.Element;

/**
 * A first paragraph that an initial letter suits: one that begins with a capital letter, perhaps after a quotation mark,
 * and is long enough to stand beside it. It gets the class {@code opening}. Digits get no initial, as it would tear
 * their number apart.
 */
final class Opening {

    /** Characters that fill the three lines of an initial letter in the columns of the default theme. */
    private static final int LEAST = 160;

    private Opening() {}

    static void mark(Element body) {
        Element first = body.firstElementChild();
        if (first != null && first.normalName().equals("p") && isSuited(first.text())) {
            first.addClass("opening");
        }
    }

    private static boolean isSuited(String text) {
        int start = 0;
        while (start < text.length() && isOpeningMark(text.codePointAt(start))) {
            start++;
        }
        return text.length() >= LEAST && Character.isUpperCase(text.codePointAt(start));
    }

    private static boolean isOpeningMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.INITIAL_QUOTE_PUNCTUATION, Character.START_PUNCTUATION -> true;
            default -> codePoint == '"' || codePoint == '\'';
        };
    }
}

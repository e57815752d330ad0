package dev.broadsheet.edition.model;

import org.jsoup.nodes.Element;

/**
 * A first paragraph that an initial letter suits: one that begins with a capital letter, perhaps after a quotation mark,
 * and is long enough to stand beside it. It gets the class {@code opening}, and {@code quoted} after a quotation mark,
 * which would be an initial too. Digits get no initial, as it would tear their number apart.
 */
final class Opening {

    /** Characters that fill the three lines of an initial letter in the columns of the default theme. */
    private static final int LEAST = 160;

    private Opening() {}

    static void mark(Element body) {
        Element first = body.firstElementChild();
        if (first == null || !first.normalName().equals("p")) {
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

package dev.broadsheet.edition.model;

import dev.broadsheet.document.Element;
import dev.broadsheet.document.Listing;
import dev.broadsheet.document.Node;
import dev.broadsheet.document.PlainText;
import java.util.List;

/** Listings whose lines are longer than a narrow column holds: the style sheets of the PDF give them more room, or smaller type. */
public final class LongLines {

    /** What a column of a brief holds. */
    private static final int COLUMN = 40;

    /** What it holds in the smallest type. */
    private static final int SMALL_IN_COLUMN = 48;

    private static final List<Integer> STEPS = List.of(SMALL_IN_COLUMN, 60, 80, 100);

    private static final int TAB = 8;

    private LongLines() {}

    /**
     * The class of a listing by its longest line: {@code lines-48} for 41 to 48 characters, {@code lines-60},
     * {@code lines-80}, {@code lines-100}, and {@code lines-long} for more; empty for what is no listing, or has no such line.
     */
    public static String classOf(Element element) {
        int longest = longestLine(element);
        if (longest <= COLUMN) {
            return "";
        }
        return STEPS.stream()
                .filter(step -> longest <= step)
                .findFirst()
                .map(step -> "lines-" + step)
                .orElse("lines-long");
    }

    private static int longestLine(Element element) {
        return element instanceof Listing ? longest(PlainText.raw(element.children())) : 0;
    }

    /** Whether some listing has lines that a column does not hold in any type. */
    public static boolean areIn(List<? extends Node> nodes) {
        for (Node node : nodes) {
            if (node instanceof Element element
                    && (longestLine(element) > SMALL_IN_COLUMN || areIn(element.children()))) {
                return true;
            }
        }
        return false;
    }

    private static int longest(String text) {
        int longest = 0;
        int column = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                column = 0;
            } else if (c == '\t') {
                column += TAB - column % TAB;
            } else if (!Character.isLowSurrogate(c)) {
                column++;
            }
            longest = Math.max(longest, column);
        }
        return longest;
    }
}

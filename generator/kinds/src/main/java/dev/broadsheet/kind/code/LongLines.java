package dev.broadsheet.kind.code;

import dev.broadsheet.document.Block;
import dev.broadsheet.document.PlainText;
import java.util.List;

/**
 * Classifies listings by their longest line: the style sheets of the PDF give those that exceed a narrow column more room, or
 * smaller type.
 */
final class LongLines {

    /** The number of characters per line in a column of a brief. */
    private static final int COLUMN = 40;

    /** The same in the smallest type. */
    private static final int SMALL_IN_COLUMN = 48;

    private static final List<Integer> STEPS = List.of(SMALL_IN_COLUMN, 60, 80, 100);

    private static final int TAB = 8;

    private LongLines() {}

    /**
     * Returns the class of a listing by its longest line: {@code lines-48} for 41 to 48 characters, {@code lines-60}, {@code
     * lines-80}, {@code lines-100}, and {@code lines-long} for more; empty if no line is long.
     */
    static String classOf(Block listing) {
        int longest = longestLine(listing);
        if (longest <= COLUMN) {
            return "";
        }
        return STEPS.stream()
                .filter(step -> longest <= step)
                .findFirst()
                .map(step -> "lines-" + step)
                .orElse("lines-long");
    }

    /** Whether it has lines that do not fit a column even in the smallest type. */
    static boolean areIn(Block listing) {
        return longestLine(listing) > SMALL_IN_COLUMN;
    }

    private static int longestLine(Block listing) {
        return longest(PlainText.raw(listing.children()));
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

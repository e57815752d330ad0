package dev.broadsheet.edition.pdf;

import dev.broadsheet.config.ReaderEdition;
import dev.broadsheet.document.Block;
import dev.broadsheet.document.Cell;
import dev.broadsheet.document.Element;
import dev.broadsheet.document.Node;
import dev.broadsheet.document.PlainText;
import dev.broadsheet.document.Table;
import dev.broadsheet.kind.Kinds;
import java.util.List;

/**
 * The CSS classes of blocks that are too wide for a column in large or widely spaced type, and are placed on a landscape page.
 *
 * @param letter the average width of a letter, in pt
 */
record WideBlocks(double letter) {

    /** The width of a column on A4, in pt, as {@code plain.css} of the theme sets it. */
    private static final double COLUMN = 450;

    /** The width of the column on a landscape page, in pt. */
    private static final double TURNED = 715;

    /** The gap between two columns of a table, in pt. */
    private static final double GAP = 8;

    /** The number of columns from which on a table goes to a landscape page, since its lines would have only a few words. */
    private static final int MANY = 6;

    /** The minimum number of lines of a wide listing that goes to a landscape page. */
    private static final int LONG = 14;

    static WideBlocks in(ReaderEdition edition) {
        return new WideBlocks(edition == ReaderEdition.LARGE_PRINT ? 10 : 8.8);
    }

    /** Returns {@code dense}, {@code very-dense} (in smaller type) or {@code turned}; empty for a block that fits. */
    String classOf(Element element) {
        if (element instanceof Table table) {
            double least = leastWidth(table);
            boolean turned = least > COLUMN || table.columns() >= MANY;
            return least > TURNED ? "very-dense" : turned ? "dense" : "";
        }
        return element instanceof Block block && isLongListing(block) ? "turned" : "";
    }

    private static boolean isLongListing(Block block) {
        return Kinds.of(block.kind()).isWide(block)
                && PlainText.raw(block.children()).lines().count() >= LONG;
    }

    private double leastWidth(Table table) {
        int[] longest = new int[Math.max(1, table.columns())];
        measure(table.children(), longest);
        double sum = 0;
        for (int letters : longest) {
            sum += letters * letter + GAP;
        }
        return sum;
    }

    private static void measure(List<Node> nodes, int[] longest) {
        int column = 0;
        for (Node node : nodes) {
            if (node instanceof Cell cell) {
                int place = Math.min(column, longest.length - 1);
                longest[place] = Math.max(longest[place], longestWord(PlainText.of(cell)));
                column++;
            } else if (node instanceof Element rows && !rows.name().equals("caption")) {
                measure(rows.children(), longest);
            }
        }
    }

    private static int longestWord(String text) {
        int longest = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean within = !Character.isWhitespace(text.charAt(i)) && text.charAt(i) != '\u00ad';
            letters = within ? letters + 1 : 0;
            longest = Math.max(longest, letters);
        }
        return longest;
    }
}

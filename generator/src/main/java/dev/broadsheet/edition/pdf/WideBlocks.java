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
 * What a column has no room for in large or spaced type: it is on a page that is turned.
 *
 * @param letter width of a letter, on average, in pt
 */
record WideBlocks(double letter) {

    /** Of a column on A4, in pt; plain.css of the theme says so. */
    private static final double COLUMN = 450;

    /** The same of a page that is turned. */
    private static final double TURNED = 715;

    /** Between two columns of a table. */
    private static final double GAP = 8;

    /** Columns in which text is divided into lines of few words. */
    private static final int MANY = 6;

    /** Lines of a listing that are worth a page of their own. */
    private static final int LONG = 14;

    static WideBlocks in(ReaderEdition edition) {
        return new WideBlocks(edition == ReaderEdition.LARGE_PRINT ? 10 : 8.8);
    }

    /** {@code dense}, {@code very-dense} in smaller type or {@code turned}; empty for what has room. */
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

package dev.broadsheet.markdown;

import dev.broadsheet.document.Element;
import dev.broadsheet.document.Node;
import dev.broadsheet.document.Text;
import java.util.List;
import java.util.Set;

/**
 * Finds formulas that stand by themselves and are likely to be wider than a printed page. Their paragraph gets the class
 * {@code long}, so that a style sheet can let them go on in a second line.
 */
final class FormulaWidth {

    /** Characters in a row; a page has room for some more of them. */
    private static final int MOST = 60;

    /** Their parts stand above each other. */
    private static final Set<String> STACKS = Set.of("mfrac", "munder", "mover", "munderover", "mtable", "semantics");

    private FormulaWidth() {}

    static boolean isLong(List<Node> paragraph) {
        return width(paragraph, false) > MOST;
    }

    private static int width(List<Node> nodes, boolean stacked) {
        int width = 0;
        for (Node node : nodes) {
            int one = width(node);
            width = stacked ? Math.max(width, one) : width + one;
        }
        return width;
    }

    /** In characters. An operator has space on both sides. */
    private static int width(Node node) {
        if (node instanceof Text text) {
            return text.text().strip().length();
        }
        if (!(node instanceof Element element) || element.name().equals("annotation")) {
            return 0;
        }
        int own = element.name().equals("mo") ? 1 : 0;
        return own + width(element.children(), STACKS.contains(element.name()));
    }
}

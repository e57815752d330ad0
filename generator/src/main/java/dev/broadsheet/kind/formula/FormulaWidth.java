package dev.broadsheet.kind.formula;

import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.DraftNode;
import dev.broadsheet.document.draft.DraftText;
import java.util.Set;

/**
 * Finds formulas that are by themselves and are likely to be wider than a printed page. Their paragraph gets the class
 * {@code long}, so that a style sheet can let them go on in a second line.
 */
final class FormulaWidth {

    /** Characters in a row; a page has room for some more of them. */
    private static final int MOST = 60;

    /** Their parts are above each other. */
    private static final Set<String> STACKS = Set.of("mfrac", "munder", "mover", "munderover", "mtable", "semantics");

    private FormulaWidth() {}

    static boolean isLong(DraftElement paragraph) {
        return width(paragraph, false) > MOST;
    }

    private static int width(DraftElement holder, boolean stacked) {
        int width = 0;
        for (DraftNode node : holder.nodes()) {
            int one = width(node);
            width = stacked ? Math.max(width, one) : width + one;
        }
        return width;
    }

    /** In characters. An operator has space on both sides. */
    private static int width(DraftNode node) {
        if (node instanceof DraftText text) {
            return text.text().strip().length();
        } else if (!(node instanceof DraftElement element)
                || element.is("annotation")
                || element.traits().audience() != null) {
            return 0;
        } else {
            return (element.is("mo") ? 1 : 0) + width(element, STACKS.contains(element.name()));
        }
    }
}

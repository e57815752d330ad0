package dev.broadsheet.kind.formula;

import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.DraftNode;
import dev.broadsheet.document.draft.DraftText;
import java.util.Set;

/**
 * Detects display formulas that are probably wider than a printed page. Their paragraph gets the class {@code long}, so that
 * style sheets can allow line breaks.
 */
final class FormulaWidth {

    /** The maximum width in characters; a page has room for a few more. */
    private static final int MOST = 60;

    /** Elements whose children are stacked vertically. */
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

    /** Returns the width in characters. An operator has space on both sides. */
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

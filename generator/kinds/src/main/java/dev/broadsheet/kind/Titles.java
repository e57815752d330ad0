package dev.broadsheet.kind;

import dev.broadsheet.document.Block;
import dev.broadsheet.document.Element;
import dev.broadsheet.document.draft.Fence;

/** Titles of blocks. */
public final class Titles {

    private Titles() {}

    /** Whether a block starts with a title by its author. */
    public static boolean has(Block block) {
        return block.children().stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .findFirst()
                .filter(first -> first.attributes().hasClass(Fence.TITLE))
                .isPresent();
    }
}

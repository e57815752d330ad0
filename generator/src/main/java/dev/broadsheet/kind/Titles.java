package dev.broadsheet.kind;

import dev.broadsheet.document.Block;
import dev.broadsheet.document.Element;
import dev.broadsheet.document.draft.Fence;

/** The title that an author gave a block, or the word of the interface that stands for it. */
public final class Titles {

    private Titles() {}

    /** Whether a block begins with a title. */
    public static boolean has(Block block) {
        return block.children().stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .findFirst()
                .filter(first -> first.attributes().hasClass(Fence.TITLE))
                .isPresent();
    }
}

package dev.broadsheet.kind.steps;

import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.kind.FencedKind;

/** Steps: a numbered list with prominent numbers. */
public final class Steps extends FencedKind {

    private static final String NAME = "steps";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    protected void shape(DraftElement block, DraftElement root, Marks marks) {
        block.addClass(NAME);
        if (block.elements().stream().noneMatch(element -> element.is("ol"))) {
            marks.error(
                    "BS-BLOCK-005",
                    block,
                    "the block 'steps' has no numbered list",
                    "begin each step with its number: 1. Fill the tank.");
        }
    }
}

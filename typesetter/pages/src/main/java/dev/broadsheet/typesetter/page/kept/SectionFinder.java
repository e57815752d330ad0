package dev.broadsheet.typesetter.page.kept;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.box.Box;
import dev.broadsheet.typesetter.box.tag.TagRange;
import dev.broadsheet.typesetter.css.grammar.Keyword.Break;
import dev.broadsheet.typesetter.css.grammar.Keyword.ColumnSpan;
import dev.broadsheet.typesetter.css.grammar.Keyword.Display;
import dev.broadsheet.typesetter.css.grammar.Keyword.Floating;
import dev.broadsheet.typesetter.css.grammar.Keyword.Position;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.page.galley.ColumnSpec;
import java.util.IdentityHashMap;
import java.util.function.BiConsumer;

/** Finds the boxes that may be sections: blocks with forced page ends, within blocks that do not affect their layout. */
final class SectionFinder {

    private final IdentityHashMap<BlockBox, TagRange> turns;
    private final BiConsumer<BlockBox, TagRange> found;

    /** @param turns boxes that begin or end with a forced page end */
    SectionFinder(IdentityHashMap<BlockBox, TagRange> turns, BiConsumer<BlockBox, TagRange> found) {
        this.turns = turns;
        this.found = found;
    }

    void in(BlockBox around) {
        if (!holdsOnly(around)) {
            return;
        }
        for (Box child : around.children()) {
            if (child instanceof BlockBox block) {
                child(block);
            }
        }
    }

    private void child(BlockBox block) {
        TagRange tags = turns.get(block);
        if (tags == null || isOfSections(block)) {
            in(block);
        } else if (isInFlow(block.style())) {
            found.accept(block, tags);
        }
    }

    private boolean isOfSections(BlockBox block) {
        return !block.children().isEmpty()
                && block.children().stream().allMatch(child -> child instanceof BlockBox own && turns.containsKey(own));
    }

    /** Whether a box does not affect the layout of its children. */
    private static boolean holdsOnly(BlockBox box) {
        ComputedStyle style = box.style();
        return isInFlow(style)
                && box.marker().isEmpty()
                && style.display() == Display.BLOCK
                && style.breakInside() == Break.AUTO
                && !ColumnSpec.wanted(style)
                && !style.writingMode().isTurning();
    }

    private static boolean isInFlow(ComputedStyle style) {
        return style.position() == Position.STATIC
                && style.floating() == Floating.NONE
                && style.columnSpan() == ColumnSpan.NONE
                && (style.breakAfter() == Break.AUTO || style.breakAfter().turnsPage())
                && style.marginStretch().none()
                && style.marginShrink().none();
    }
}

package dev.broadsheet.kind;

import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.Fence;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A kind whose blocks always start with a line such as {@code ::: facts} and end with {@code :::}. */
public abstract class FencedKind implements Kind {

    private static final Fence NONE = new Fence("", Map.of());

    /** Returns the kind's own name. Overridden by kinds with several names of blocks. */
    @Override
    public Set<String> fences() {
        return Set.of(name());
    }

    @Override
    public final boolean isFencedOnly() {
        return true;
    }

    /** Shapes the blocks, inner ones first. */
    @Override
    public final void find(DraftElement root, Marks marks) {
        List<DraftElement> blocks =
                root.descendants(element -> fences().contains(fence(element).name()));
        Collections.reverse(blocks);
        blocks.forEach(block -> checkOptions(block, marks));
        shapeAll(blocks, root, marks);
    }

    /** Shapes all blocks of the kind. */
    protected void shapeAll(List<DraftElement> blocks, DraftElement root, Marks marks) {
        blocks.forEach(block -> shape(block, root, marks));
    }

    /** Returns the names of the options that take a value in the braces. */
    protected Set<String> options() {
        return Set.of();
    }

    /**
     * Shapes a block.
     *
     * @param block a {@code div} with its fence
     * @param root the root of the document
     */
    protected abstract void shape(DraftElement block, DraftElement root, Marks marks);

    private void checkOptions(DraftElement block, Marks marks) {
        for (String option : fence(block).options().keySet()) {
            if (!options().contains(option)) {
                marks.error(
                        "BS-BLOCK-004",
                        block,
                        "the block '" + fence(block).name() + "' has no option '" + option + "'",
                        options().isEmpty()
                                ? "delete it"
                                : "it has "
                                        + String.join(
                                                ", ",
                                                options().stream().sorted().toList()));
            }
        }
    }

    /** Returns the fence line of a block. */
    protected static Fence fence(DraftElement block) {
        Fence fence = block.traits().fence();
        return fence == null ? NONE : fence;
    }

    /** Returns the title of a block; null if it has none. */
    protected static @Nullable DraftElement title(DraftElement block) {
        DraftElement first = block.firstElement();
        return first != null && first.is("p") && first.hasClass(Fence.TITLE) ? first : null;
    }
}

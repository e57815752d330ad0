package dev.broadsheet.kind;

import dev.broadsheet.document.draft.DraftElement;
import dev.broadsheet.document.draft.Fence;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A kind whose blocks begin with a line such as {@code ::: facts} and end with {@code :::}, and in no other way. */
public abstract class FencedKind implements Kind {

    private static final Fence NONE = new Fence("", Map.of());

    /** The kind's own name, unless it has blocks of several names. */
    @Override
    public Set<String> fences() {
        return Set.of(name());
    }

    @Override
    public final boolean isFencedOnly() {
        return true;
    }

    /** The innermost come first. */
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

    /** Names that may be in the braces with a value. */
    protected Set<String> options() {
        return Set.of();
    }

    /**
     * Shapes a block.
     *
     * @param block a {@code div} that knows its fence
     * @param root the whole text
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

    /** The line that began a block. */
    protected static Fence fence(DraftElement block) {
        Fence fence = block.traits().fence();
        return fence == null ? NONE : fence;
    }

    /** The title of a block; null when it has none. */
    protected static @Nullable DraftElement title(DraftElement block) {
        DraftElement first = block.firstElement();
        return first != null && first.is("p") && first.hasClass(Fence.TITLE) ? first : null;
    }
}

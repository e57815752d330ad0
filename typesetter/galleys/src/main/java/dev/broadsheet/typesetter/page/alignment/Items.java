package dev.broadsheet.typesetter.page.alignment;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.box.Box;
import dev.broadsheet.typesetter.box.ImageBox;
import dev.broadsheet.typesetter.css.grammar.Keyword.Overflow;
import dev.broadsheet.typesetter.page.galley.BoxLayout;
import dev.broadsheet.typesetter.page.galley.GalleyBuilder;
import java.util.Comparator;
import java.util.List;

/** Finds the items among the children of a flex or grid container. */
public final class Items {

    private Items() {}

    /** Returns the items of a container in the order in which they are placed. */
    public static List<BlockBox> of(BlockBox container) {
        return container.children().stream()
                .filter(Items::isItem)
                .map(BlockBox.class::cast)
                .sorted(Comparator.comparingInt(box -> box.style().order()))
                .toList();
    }

    private static boolean isItem(Box child) {
        return child instanceof BlockBox box && !box.style().position().isOutOfFlow();
    }

    /** Lays out the children that are not items, at the beginning of the container. */
    public static void layOthers(BlockBox container, BoxLayout layout, GalleyBuilder out, double x, double width) {
        for (Box child : container.children()) {
            if (!isItem(child)) {
                layout.box(child, out, x, width);
            }
        }
    }

    /** Whether an item may be narrower than its content, since this may be clipped, or is a picture that can shrink. */
    public static boolean shrinks(BlockBox item) {
        return item.style().overflow() != Overflow.VISIBLE || isElastic(item);
    }

    private static boolean isElastic(BlockBox item) {
        return item.children().size() == 1
                && item.children().get(0) instanceof ImageBox picture
                && (picture.style().maxWidth().hasPercentage()
                        || picture.style().width().hasPercentage());
    }
}

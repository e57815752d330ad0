package dev.broadsheet.typesetter.page.flow;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.box.Box;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.css.style.HeightShares;
import java.util.ArrayList;
import java.util.List;

/**
 * Resolves percentages of the height of a stretched item, which only layout knows; CSS Flexible Box Layout 1, section 9.8. Those
 * of heights that a style gives are resolved with the styles.
 */
final class StretchedHeights {

    private StretchedHeights() {}

    /** Returns an item whose content refers to its height. @param height height of the border box, in pt */
    static BlockBox within(BlockBox item, double height) {
        return with(item, item.style(), HeightShares.stretched(item.style(), height));
    }

    private static BlockBox with(BlockBox box, ComputedStyle style, ComputedStyle known) {
        List<Box> children = new ArrayList<>(box.children().size());
        boolean changed = style != box.style();
        for (Box child : box.children()) {
            Box resolved = child instanceof BlockBox block ? of(block, known) : child;
            changed |= resolved != child;
            children.add(resolved);
        }
        return changed ? new BlockBox(style, box.labels(), box.marker(), children, box.mark()) : box;
    }

    private static BlockBox of(BlockBox box, ComputedStyle parent) {
        ComputedStyle style = HeightShares.of(box.style(), parent);
        return style == box.style() ? box : with(box, style, style);
    }
}

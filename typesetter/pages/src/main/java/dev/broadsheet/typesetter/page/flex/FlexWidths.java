package dev.broadsheet.typesetter.page.flex;

import dev.broadsheet.typesetter.box.BlockBox;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.css.value.Length;
import dev.broadsheet.typesetter.css.value.box.Flex;
import dev.broadsheet.typesetter.page.alignment.Items;
import dev.broadsheet.typesetter.page.box.BoxWidths;
import dev.broadsheet.typesetter.page.box.IntrinsicRange;
import dev.broadsheet.typesetter.page.fragment.Edges;
import java.util.List;

/** Intrinsic widths of a flex container's content box, in pt; CSS Flexible Box Layout 1, section 9.9. */
public final class FlexWidths {

    private FlexWidths() {}

    public static IntrinsicRange of(BlockBox container, BoxWidths widths) {
        ComputedStyle style = container.style();
        List<BlockBox> items = Items.of(container);
        boolean row = style.flexDirection().isRow();
        boolean wraps = style.flexWrap() != Flex.Wrap.NOWRAP;
        IntrinsicRange widest = IntrinsicRange.ZERO;
        double min = 0;
        double max = 0;
        for (BlockBox item : items) {
            IntrinsicRange outer = outer(item, widths, row);
            widest = widest.widest(outer);
            min += outer.min();
            max += outer.max();
        }
        if (!row) {
            return widest;
        }
        double gaps = Math.max(0, items.size() - 1) * absolute(style.itemGap());
        return new IntrinsicRange(wraps ? widest.min() : min + gaps, max + gaps);
    }

    /** Returns a length; percentages of the unknown width count as 0. */
    private static double absolute(Length length) {
        return length.hasPercentage() ? 0 : length.resolve(0);
    }

    private static IntrinsicRange outer(BlockBox item, BoxWidths widths, boolean row) {
        ComputedStyle style = item.style();
        Edges edges = new Edges(style, 0);
        IntrinsicRange range = widths.of(item);
        Length basis = style.flexBasis().length();
        if (row && !basis.isAuto() && !basis.hasPercentage()) {
            double size = edges.outer(basis);
            double most = style.flexGrow() == 0 ? size : Double.POSITIVE_INFINITY;
            double least = style.flexShrink() == 0 ? size : 0;
            range = new IntrinsicRange(
                    Math.max(least, Math.min(most, range.min())), Math.max(least, Math.min(most, range.max())));
        }
        return range.plus(edges.marginLeft() + edges.marginRight());
    }
}

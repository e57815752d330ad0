package dev.broadsheet.typesetter.css.property;

import dev.broadsheet.typesetter.css.value.Alignment;
import dev.broadsheet.typesetter.css.value.Flex;
import dev.broadsheet.typesetter.css.value.Length;

/** What a style says of flex containers and of what is in them. */
public sealed interface ContainerValues extends StyleValues permits ComputedStyle {

    default Flex.Direction flexDirection() {
        return get(Property.FLEX_DIRECTION);
    }

    default Flex.Wrap flexWrap() {
        return get(Property.FLEX_WRAP);
    }

    default double flexGrow() {
        return get(Property.FLEX_GROW);
    }

    default double flexShrink() {
        return get(Property.FLEX_SHRINK);
    }

    default Flex.Basis flexBasis() {
        return get(Property.FLEX_BASIS);
    }

    /** Items of a lower number come first. */
    default int order() {
        return get(Property.ORDER);
    }

    /** Between items or lines that stand below each other; {@code normal} is none. */
    default Length rowGap() {
        return gap(Property.ROW_GAP);
    }

    /** Between items that stand beside each other; {@code normal} is none, unlike that of columns of text. */
    default Length itemGap() {
        return gap(Property.COLUMN_GAP);
    }

    private Length gap(Property property) {
        Length gap = get(property);
        return gap.isAuto() ? Length.ZERO : gap;
    }

    default Alignment.Content justifyContent() {
        return get(Property.JUSTIFY_CONTENT);
    }

    default Alignment.Content alignContent() {
        return get(Property.ALIGN_CONTENT);
    }

    default Alignment.Item alignItems() {
        return get(Property.ALIGN_ITEMS);
    }

    default Alignment.Item alignSelf() {
        return get(Property.ALIGN_SELF);
    }
}

package dev.broadsheet.typesetter.css.style;

import dev.broadsheet.typesetter.css.property.Property;
import dev.broadsheet.typesetter.css.value.Length;
import dev.broadsheet.typesetter.css.value.box.Alignment;
import dev.broadsheet.typesetter.css.value.box.Flex;
import dev.broadsheet.typesetter.css.value.grid.GridAreas;
import dev.broadsheet.typesetter.css.value.grid.GridGrammar;
import dev.broadsheet.typesetter.css.value.grid.GridLine;
import dev.broadsheet.typesetter.css.value.grid.GridTemplate;
import dev.broadsheet.typesetter.css.value.grid.TrackSize;
import java.util.List;

/** Properties of flex containers, grids and their items. */
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

    /** Returns the order; items with a lower number come first. */
    default int order() {
        return get(Property.ORDER);
    }

    /** Returns the gap between rows; 0 for {@code normal}. */
    default Length rowGap() {
        return gap(Property.ROW_GAP);
    }

    /** Returns the gap between items in a row; 0 for {@code normal}, unlike between text columns. */
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

    default Alignment.Item justifyItems() {
        return get(Property.JUSTIFY_ITEMS);
    }

    default Alignment.Item justifySelf() {
        return get(Property.JUSTIFY_SELF);
    }

    default GridTemplate gridTemplateRows() {
        return get(Property.GRID_TEMPLATE_ROWS);
    }

    default GridTemplate gridTemplateColumns() {
        return get(Property.GRID_TEMPLATE_COLUMNS);
    }

    default GridAreas gridTemplateAreas() {
        return get(Property.GRID_TEMPLATE_AREAS);
    }

    /** At least one. */
    default List<TrackSize> gridAutoRows() {
        return get(Property.GRID_AUTO_ROWS);
    }

    /** At least one. */
    default List<TrackSize> gridAutoColumns() {
        return get(Property.GRID_AUTO_COLUMNS);
    }

    default GridGrammar.Flow gridAutoFlow() {
        return get(Property.GRID_AUTO_FLOW);
    }

    default GridLine gridRowStart() {
        return get(Property.GRID_ROW_START);
    }

    default GridLine gridRowEnd() {
        return get(Property.GRID_ROW_END);
    }

    default GridLine gridColumnStart() {
        return get(Property.GRID_COLUMN_START);
    }

    default GridLine gridColumnEnd() {
        return get(Property.GRID_COLUMN_END);
    }
}

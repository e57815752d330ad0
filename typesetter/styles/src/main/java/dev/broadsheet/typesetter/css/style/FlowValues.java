package dev.broadsheet.typesetter.css.style;

import dev.broadsheet.typesetter.canvas.Color;
import dev.broadsheet.typesetter.css.counter.CounterChange;
import dev.broadsheet.typesetter.css.grammar.Keyword;
import dev.broadsheet.typesetter.css.property.Property;
import dev.broadsheet.typesetter.css.value.Length;
import dev.broadsheet.typesetter.css.value.background.BackgroundImage;
import dev.broadsheet.typesetter.css.value.box.BorderSpacing;
import dev.broadsheet.typesetter.css.value.box.HeightRange;
import dev.broadsheet.typesetter.css.value.box.MarginGive;
import dev.broadsheet.typesetter.css.value.content.ContentPart;
import dev.broadsheet.typesetter.css.value.content.StringSet;
import dev.broadsheet.typesetter.css.value.text.ListStyleType;
import dev.broadsheet.typesetter.css.value.text.QuotePair;
import java.util.List;
import java.util.Optional;

/** Properties of lists, generated content, pages, columns, footnotes and tables. */
public sealed interface FlowValues extends StyleValues permits ComputedStyle {

    default ListStyleType listStyleType() {
        return get(Property.LIST_STYLE_TYPE);
    }

    default Optional<BackgroundImage.Picture> listStyleImage() {
        return get(Property.LIST_STYLE_IMAGE);
    }

    default Keyword.ListStylePosition listStylePosition() {
        return get(Property.LIST_STYLE_POSITION);
    }

    default List<QuotePair> quotes() {
        return get(Property.QUOTES);
    }

    default List<CounterChange> counterReset() {
        return get(Property.COUNTER_RESET);
    }

    default List<CounterChange> counterIncrement() {
        return get(Property.COUNTER_INCREMENT);
    }

    default List<CounterChange> counterSet() {
        return get(Property.COUNTER_SET);
    }

    default List<StringSet> stringSet() {
        return get(Property.STRING_SET);
    }

    /** 1 or more; 0 for none. */
    default int bookmarkLevel() {
        return get(Property.BOOKMARK_LEVEL);
    }

    default List<ContentPart> bookmarkLabel() {
        return get(Property.BOOKMARK_LABEL);
    }

    /** Returns the name of the page; empty for auto. */
    default String page() {
        return get(Property.PAGE);
    }

    default Keyword.Break breakBefore() {
        return get(Property.BREAK_BEFORE);
    }

    default Keyword.Break breakAfter() {
        return get(Property.BREAK_AFTER);
    }

    default Keyword.Break breakInside() {
        return get(Property.BREAK_INSIDE);
    }

    /** Whether it is set into the border of its parent, as a legend in that of a fieldset, if it is the first such child. */
    default boolean isLegend() {
        return get(Property.BS_LEGEND);
    }

    /** Returns by how much margins may grow. */
    default MarginGive marginStretch() {
        return get(Property.BS_MARGIN_STRETCH);
    }

    /** Returns by how much margins may shrink. */
    default MarginGive marginShrink() {
        return get(Property.BS_MARGIN_SHRINK);
    }

    /** Returns the range of heights of a float's pictures, for those that can be drawn at several heights. */
    default HeightRange pictureHeight() {
        return get(Property.BS_PICTURE_HEIGHT);
    }

    /** Returns the share by which a float's pictures may be scaled down. */
    default double pictureShrink() {
        return get(Property.BS_PICTURE_SHRINK);
    }

    default int widows() {
        return get(Property.WIDOWS);
    }

    default int orphans() {
        return get(Property.ORPHANS);
    }

    /** 0 for auto. */
    default int columnCount() {
        return get(Property.COLUMN_COUNT);
    }

    default Length columnWidth() {
        return get(Property.COLUMN_WIDTH);
    }

    default Keyword.ColumnSpan columnSpan() {
        return get(Property.COLUMN_SPAN);
    }

    default Keyword.ColumnFill columnFill() {
        return get(Property.COLUMN_FILL);
    }

    /** Returns the width of column rules, in pt; 0 if there are none. */
    default double columnRuleWidth() {
        return lineWidth(Property.COLUMN_RULE_WIDTH, Property.COLUMN_RULE_STYLE);
    }

    default Keyword.BorderStyle columnRuleStyle() {
        return get(Property.COLUMN_RULE_STYLE);
    }

    default Color columnRuleColor() {
        return get(Property.COLUMN_RULE_COLOR);
    }

    /** Returns the text added to a caption that is repeated where its table continues; empty if it is not repeated. */
    default String continued() {
        return get(Property.BS_CONTINUED);
    }

    default Keyword.SamePage samePage() {
        return get(Property.BS_SAME_PAGE);
    }

    default Keyword.FootnoteDisplay footnoteDisplay() {
        return get(Property.FOOTNOTE_DISPLAY);
    }

    default Keyword.FootnotePolicy footnotePolicy() {
        return get(Property.FOOTNOTE_POLICY);
    }

    default Keyword.BorderCollapse borderCollapse() {
        return get(Property.BORDER_COLLAPSE);
    }

    default BorderSpacing borderSpacing() {
        return get(Property.BORDER_SPACING);
    }

    default Keyword.CaptionSide captionSide() {
        return get(Property.CAPTION_SIDE);
    }

    default Keyword.EmptyCells emptyCells() {
        return get(Property.EMPTY_CELLS);
    }

    default Keyword.TableLayout tableLayout() {
        return get(Property.TABLE_LAYOUT);
    }
}

package dev.broadsheet.typesetter.css.style;

import dev.broadsheet.typesetter.canvas.Color;
import dev.broadsheet.typesetter.css.grammar.Keyword;
import dev.broadsheet.typesetter.css.property.Property;
import dev.broadsheet.typesetter.css.property.Side;
import dev.broadsheet.typesetter.css.value.Length;
import dev.broadsheet.typesetter.css.value.color.CurrentColor;
import java.util.List;

/**
 * Styles of boxes that no element generates. The style of an out-of-flow picture or table is split: an anonymous outer block gets
 * the properties that place it, so that it floats and is positioned as blocks are.
 */
public final class OuterStyles {

    private static final List<Property> PLACE = List.of(
            Property.POSITION,
            Property.TOP,
            Property.RIGHT,
            Property.BOTTOM,
            Property.LEFT,
            Property.Z_INDEX,
            Property.FLOAT,
            Property.CLEAR,
            Property.MARGIN_TOP,
            Property.MARGIN_RIGHT,
            Property.MARGIN_BOTTOM,
            Property.MARGIN_LEFT,
            Property.FLEX_GROW,
            Property.FLEX_SHRINK,
            Property.FLEX_BASIS,
            Property.ORDER,
            Property.ALIGN_SELF,
            Property.JUSTIFY_SELF,
            Property.GRID_ROW_START,
            Property.GRID_ROW_END,
            Property.GRID_COLUMN_START,
            Property.GRID_COLUMN_END);

    private static final Color FAINT = new Color(0.46f, 0.46f, 0.46f, 1);
    private static final Length WHOLE = Length.percent(100);

    private OuterStyles() {}

    /** Returns the style of the outer block, which is no wider than its containing block. */
    public static ComputedStyle around(ComputedStyle style) {
        return taking(style, PLACE)
                .with(Property.DISPLAY, Keyword.Display.BLOCK)
                .with(Property.WIDTH, isShare(style.width()) ? style.width() : Length.AUTO)
                .with(Property.MAX_WIDTH, isShare(style.maxWidth()) ? style.maxWidth() : room(style));
    }

    /** Returns the style of the outer block of a table in a line. */
    public static ComputedStyle inLine(ComputedStyle style) {
        return around(style)
                .with(Property.DISPLAY, Keyword.Display.INLINE_BLOCK)
                .with(Property.VERTICAL_ALIGN, style.raw(Property.VERTICAL_ALIGN));
    }

    /** Returns the width of the containing block plus negative margins. */
    private static Length room(ComputedStyle style) {
        double more = outside(style.margin(Side.LEFT)) + outside(style.margin(Side.RIGHT));
        return more == 0 ? WHOLE : new Length(Length.Kind.SUM, more, 1, List.of());
    }

    private static double outside(Length margin) {
        return margin.isAuto() || margin.hasPercentage() ? 0 : Math.max(0, -margin.resolve(0));
    }

    /** Returns the style of an anonymous box, which has inherited values only; CSS 2.2, section 9.2.1.1. */
    public static ComputedStyle anonymous(ComputedStyle parent, Keyword.Display display) {
        return taking(parent, List.of()).with(Property.DISPLAY, display);
    }

    /** Returns the style of placeholder text. */
    public static ComputedStyle faint(ComputedStyle style) {
        return taking(style, List.of()).with(Property.COLOR, FAINT);
    }

    /** Returns the style of the words in the place of a picture that is not there: as wide and high as they are. */
    public static ComputedStyle ofWords(ComputedStyle picture) {
        return picture.with(Property.WIDTH, Length.FIT_CONTENT).with(Property.HEIGHT, Length.AUTO);
    }

    /** Returns the style of a box whose background is painted elsewhere. */
    public static ComputedStyle withoutBackground(ComputedStyle style) {
        return style.with(Property.BACKGROUND_COLOR, Property.BACKGROUND_COLOR.initial())
                .with(Property.BACKGROUND_IMAGE, Property.BACKGROUND_IMAGE.initial());
    }

    private static ComputedStyle taking(ComputedStyle style, List<Property> own) {
        Object[] values = new Object[Property.values().length];
        for (Property property : Property.values()) {
            boolean taken = property.inherited() || own.contains(property);
            Object value = taken ? style.raw(property) : property.initial();
            values[property.index()] = value == CurrentColor.INSTANCE ? Color.BLACK : value;
        }
        values[Property.WRITING_MODE.index()] = style.writingMode().inner();
        return new ComputedStyle(values, style.customProperties());
    }

    /** Returns the style of the inner box; percentages of the containing block now refer to the outer block. */
    public static ComputedStyle within(ComputedStyle style) {
        ComputedStyle inner = style;
        for (Property property : PLACE) {
            inner = inner.with(property, property.initial());
        }
        return inner.with(Property.WIDTH, isShare(style.width()) ? WHOLE : style.width())
                .with(Property.MAX_WIDTH, isShare(style.maxWidth()) ? WHOLE : style.maxWidth());
    }

    /**
     * Returns the style of the root or the body, whose {@code overflow} applies to the viewport (CSS Overflow 3, section 3.3), as
     * does its {@code writing-mode} (CSS Writing Modes 4, section 8): other than vertical blocks in it, it fills the page.
     */
    public static ComputedStyle ofWindow(ComputedStyle style) {
        ComputedStyle shown = style.overflow() == Keyword.Overflow.VISIBLE
                ? style
                : style.with(Property.OVERFLOW, Keyword.Overflow.VISIBLE);
        boolean vertical = style.writingMode().isTurning() && style.width().isAuto();
        return vertical
                ? shown.with(Property.WIDTH, availableWidth(style))
                        .with(Property.BOX_SIZING, Keyword.BoxSizing.BORDER_BOX)
                : shown;
    }

    /** Returns the width of a border box that fills its containing block. */
    private static Length availableWidth(ComputedStyle style) {
        double margins = given(style.margin(Side.LEFT)) + given(style.margin(Side.RIGHT));
        return new Length(Length.Kind.SUM, -margins, 1, List.of());
    }

    private static double given(Length margin) {
        return margin.isAuto() || margin.hasPercentage() ? 0 : margin.resolve(0);
    }

    /** Returns the style of a table, which has no padding if it collapses borders; CSS 2.2, section 17.6.2. */
    public static ComputedStyle ofTable(ComputedStyle style) {
        if (style.borderCollapse() == Keyword.BorderCollapse.SEPARATE) {
            return style;
        }
        ComputedStyle flat = style;
        for (Side side : Side.values()) {
            boolean padded = !style.padding(side).equals(side.padding.initial());
            flat = padded ? flat.with(side.padding, side.padding.initial()) : flat;
        }
        return flat;
    }

    /** Returns the style of a table that fills the outer block. */
    public static ComputedStyle filling(ComputedStyle style) {
        ComputedStyle inner = within(style);
        return inner.width().isAuto() ? inner.with(Property.WIDTH, WHOLE) : inner;
    }

    private static boolean isShare(Length length) {
        return length.hasPercentage();
    }
}

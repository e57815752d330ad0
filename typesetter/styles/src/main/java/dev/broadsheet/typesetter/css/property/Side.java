package dev.broadsheet.typesetter.css.property;

/** A side of a box, with the properties that there are for each. */
public enum Side {
    TOP(
            Property.TOP,
            Property.MARGIN_TOP,
            Property.PADDING_TOP,
            Property.BORDER_TOP_WIDTH,
            Property.BORDER_TOP_STYLE,
            Property.BORDER_TOP_COLOR),
    RIGHT(
            Property.RIGHT,
            Property.MARGIN_RIGHT,
            Property.PADDING_RIGHT,
            Property.BORDER_RIGHT_WIDTH,
            Property.BORDER_RIGHT_STYLE,
            Property.BORDER_RIGHT_COLOR),
    BOTTOM(
            Property.BOTTOM,
            Property.MARGIN_BOTTOM,
            Property.PADDING_BOTTOM,
            Property.BORDER_BOTTOM_WIDTH,
            Property.BORDER_BOTTOM_STYLE,
            Property.BORDER_BOTTOM_COLOR),
    LEFT(
            Property.LEFT,
            Property.MARGIN_LEFT,
            Property.PADDING_LEFT,
            Property.BORDER_LEFT_WIDTH,
            Property.BORDER_LEFT_STYLE,
            Property.BORDER_LEFT_COLOR);

    public final Property inset;
    public final Property margin;
    public final Property padding;
    public final Property borderWidth;
    public final Property borderStyle;
    public final Property borderColor;

    Side(
            Property inset,
            Property margin,
            Property padding,
            Property borderWidth,
            Property borderStyle,
            Property borderColor) {
        this.inset = inset;
        this.margin = margin;
        this.padding = padding;
        this.borderWidth = borderWidth;
        this.borderStyle = borderStyle;
        this.borderColor = borderColor;
    }

    public Side opposite() {
        return switch (this) {
            case TOP -> BOTTOM;
            case RIGHT -> LEFT;
            case BOTTOM -> TOP;
            case LEFT -> RIGHT;
        };
    }
}

package dev.broadsheet.typesetter.page.fragment;

import dev.broadsheet.typesetter.canvas.Color;

/**
 * One side of a border.
 *
 * @param width width in pt; 0 for none
 */
public record Edge(double width, Style style, Color color) {

    public static final Edge NONE = new Edge(0, Style.NONE, new Color(0, 0, 0, 0));

    /** Border styles. */
    public enum Style {
        NONE,
        SOLID,
        DOTTED,
        DASHED,
        DOUBLE,
        GROOVE,
        RIDGE,
        INSET,
        OUTSET;

        /** Whether it imitates relief, with light from the top left. */
        public boolean lit() {
            return this == GROOVE || this == RIDGE || this == INSET || this == OUTSET;
        }
    }

    public boolean visible() {
        return width > 0 && style != Style.NONE && !color.transparent();
    }

    /** Whether both may overlap where they meet, without a mitre. */
    public boolean joins(Edge other) {
        boolean alike = style == Style.SOLID && other.style == Style.SOLID && color.equals(other.color);
        return !visible() || !other.visible() || (alike && color.alpha() == 1);
    }

    /** Returns the colour of a lit or a shaded part. */
    public Color shade(boolean bright) {
        float light = Math.max(color.red(), Math.max(color.green(), color.blue()));
        if (bright) {
            return light < 0.3f ? mixed(1, 0.4f) : color;
        }
        return light < 0.3f ? color : mixed(0, 0.4f);
    }

    private Color mixed(float with, float share) {
        return new Color(
                color.red() + (with - color.red()) * share,
                color.green() + (with - color.green()) * share,
                color.blue() + (with - color.blue()) * share,
                color.alpha());
    }
}

package dev.broadsheet.typesetter.page;

import dev.broadsheet.typesetter.css.ComputedStyle;
import dev.broadsheet.typesetter.css.Keyword.BorderStyle;
import dev.broadsheet.typesetter.css.Keyword.BoxSizing;
import dev.broadsheet.typesetter.css.Keyword.Overflow;
import dev.broadsheet.typesetter.css.Length;
import dev.broadsheet.typesetter.pdf.Color;
import java.util.OptionalDouble;

/**
 * Margins, borders and padding of a box in pt, and its width; CSS 2.2, section 10.3.
 *
 * @param style of the box
 * @param basis width of the containing block
 * @param borders that are there
 */
record Edges(ComputedStyle style, double basis, BorderSides borders) {

    Edges(ComputedStyle style, double basis) {
        this(style, basis, BorderSides.ALL);
    }

    double marginTop() {
        return style.marginTop().resolve(basis, 0);
    }

    double marginBottom() {
        return style.marginBottom().resolve(basis, 0);
    }

    double marginLeft() {
        return style.marginLeft().resolve(basis, 0);
    }

    double marginRight() {
        return style.marginRight().resolve(basis, 0);
    }

    /** Border and padding. */
    double top() {
        return borderTop() + style.paddingTop().resolve(basis, 0);
    }

    /** Border and padding. */
    double bottom() {
        return borderBottom() + style.paddingBottom().resolve(basis, 0);
    }

    /** Border and padding. */
    double left() {
        return borderLeft() + style.paddingLeft().resolve(basis, 0);
    }

    /** Border and padding. */
    double right() {
        return borderRight() + style.paddingRight().resolve(basis, 0);
    }

    private double borderTop() {
        return borders.top() ? style.borderTopWidth() : 0;
    }

    private double borderRight() {
        return borders.right() ? style.borderRightWidth() : 0;
    }

    private double borderBottom() {
        return borders.bottom() ? style.borderBottomWidth() : 0;
    }

    private double borderLeft() {
        return borders.left() ? style.borderLeftWidth() : 0;
    }

    double horizontal() {
        return left() + right();
    }

    /**
     * Width of the border box.
     *
     * @param ifAuto width of the border box when {@code width} is auto
     */
    double borderBoxWidth(double ifAuto) {
        double width = style.width().isAuto() ? ifAuto : outer(style.width());
        if (!style.maxWidth().isAuto()) {
            width = Math.min(width, outer(style.maxWidth()));
        }
        if (!style.minWidth().isAuto()) {
            width = Math.max(width, outer(style.minWidth()));
        }
        return Math.max(width, horizontal());
    }

    private double outer(Length length) {
        double value = length.resolve(basis);
        return style.boxSizing() == BoxSizing.BORDER_BOX ? value : value + horizontal();
    }

    /** Distance of the border box from the containing block's start; auto margins share what is left. */
    double offset(double width) {
        double left = basis - width - marginLeft() - marginRight();
        if (left <= 0 || !style.marginLeft().isAuto()) {
            return marginLeft();
        }
        return style.marginRight().isAuto() ? left / 2 : left;
    }

    /** Least height of the border box that {@code height} and {@code min-height} ask for. */
    double minHeight() {
        double content = Math.max(fixed(style.height()), fixed(style.minHeight()));
        return style.boxSizing() == BoxSizing.BORDER_BOX ? content : content + top() + bottom();
    }

    /** Height of the border box when the style gives one and what is higher is cut off. */
    OptionalDouble clippedHeight() {
        boolean clips = style.overflow() != Overflow.VISIBLE;
        double most = Math.min(limit(style.height()), limit(style.maxHeight()));
        if (!clips || most == Double.POSITIVE_INFINITY) {
            return OptionalDouble.empty();
        }
        double content = Math.max(most, fixed(style.minHeight()));
        double edges = top() + bottom();
        boolean whole = style.boxSizing() == BoxSizing.BORDER_BOX;
        return OptionalDouble.of(whole ? Math.max(content, edges) : content + edges);
    }

    private static double limit(Length length) {
        return length.isAuto() || length.hasPercentage() ? Double.POSITIVE_INFINITY : length.resolve(0);
    }

    /** Where positioned boxes in it are placed: within its borders. */
    Containing containing(double x, double width) {
        return new Containing(
                x + style.borderLeftWidth(),
                width - style.borderLeftWidth() - style.borderRightWidth(),
                style.borderTopWidth(),
                style.borderBottomWidth());
    }

    /** The same, anchored within the padding; {@code x} and {@code width} are those of the content. */
    Containing containingWithin(double x, double width) {
        double left = style.paddingLeft().resolve(basis, 0);
        double right = style.paddingRight().resolve(basis, 0);
        return new Containing(
                x - left, width + left + right, -style.paddingTop().resolve(basis, 0), 0);
    }

    private static double fixed(Length length) {
        return length.isAuto() || length.hasPercentage() ? 0 : length.resolve(0);
    }

    Decoration decoration() {
        return new Decoration(
                style.backgroundColor(),
                style.background(),
                edge(borderTop(), style.borderTopStyle(), style.borderTopColor()),
                edge(borderRight(), style.borderRightStyle(), style.borderRightColor()),
                edge(borderBottom(), style.borderBottomStyle(), style.borderBottomColor()),
                edge(borderLeft(), style.borderLeftStyle(), style.borderLeftColor()),
                Corners.of(style));
    }

    static Edge edge(double width, BorderStyle style, Color color) {
        return new Edge(
                width,
                switch (style) {
                    case NONE, HIDDEN -> Edge.Style.NONE;
                    case DOTTED -> Edge.Style.DOTTED;
                    case DASHED -> Edge.Style.DASHED;
                    case DOUBLE -> Edge.Style.DOUBLE;
                    case SOLID -> Edge.Style.SOLID;
                    case GROOVE -> Edge.Style.GROOVE;
                    case RIDGE -> Edge.Style.RIDGE;
                    case INSET -> Edge.Style.INSET;
                    case OUTSET -> Edge.Style.OUTSET;
                },
                color);
    }
}

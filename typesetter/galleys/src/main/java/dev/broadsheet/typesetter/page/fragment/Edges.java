package dev.broadsheet.typesetter.page.fragment;

import dev.broadsheet.typesetter.canvas.Color;
import dev.broadsheet.typesetter.css.grammar.Keyword.BorderStyle;
import dev.broadsheet.typesetter.css.grammar.Keyword.BoxSizing;
import dev.broadsheet.typesetter.css.grammar.Keyword.Direction;
import dev.broadsheet.typesetter.css.grammar.Keyword.Floating;
import dev.broadsheet.typesetter.css.grammar.Keyword.Overflow;
import dev.broadsheet.typesetter.css.grammar.Keyword.Visibility;
import dev.broadsheet.typesetter.css.property.Side;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.css.value.Length;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Margins, borders and padding of a box in pt, and its width; CSS 2.2, section 10.3.
 *
 * @param style style of the box
 * @param basis width of the containing block
 * @param collapsed styles whose borders the sides have, in a table that collapses borders; null if each has its own
 */
public record Edges(
        ComputedStyle style, double basis, @Nullable Map<Side, ComputedStyle> collapsed) {

    public Edges(ComputedStyle style, double basis) {
        this(style, basis, null);
    }

    /** Returns the edges of a box whose borders are not drawn, or drawn by others. */
    public static Edges withoutBorders(ComputedStyle style, double basis) {
        return new Edges(style, basis, Map.of());
    }

    /** Whether a style asks for a column in the page margin: a float whose margin box has no width. */
    public static boolean isInMargin(ComputedStyle style, double basis) {
        boolean floats = style.floating() == Floating.LEFT || style.floating() == Floating.RIGHT;
        Edges edges = new Edges(style, basis);
        return floats
                && !style.width().isAuto()
                && edges.marginLeft() + edges.borderBoxWidth(0) + edges.marginRight() <= 0.01;
    }

    public double marginTop() {
        return margin(Side.TOP);
    }

    public double marginBottom() {
        return margin(Side.BOTTOM);
    }

    public double marginLeft() {
        return margin(Side.LEFT);
    }

    public double marginRight() {
        return margin(Side.RIGHT);
    }

    private double margin(Side side) {
        return style.margin(side).resolve(basis, 0);
    }

    /** Border and padding. */
    public double top() {
        return border(Side.TOP) + padding(Side.TOP);
    }

    /** Border and padding. */
    public double bottom() {
        return border(Side.BOTTOM) + padding(Side.BOTTOM);
    }

    /** Border and padding. */
    public double left() {
        return border(Side.LEFT) + padding(Side.LEFT);
    }

    /** Border and padding. */
    public double right() {
        return border(Side.RIGHT) + padding(Side.RIGHT);
    }

    private double border(Side side) {
        ComputedStyle source = source(side);
        return source == null ? 0 : source.borderWidth(side);
    }

    private @Nullable ComputedStyle source(Side side) {
        return collapsed == null ? style : collapsed.get(side);
    }

    public double padding(Side side) {
        return style.padding(side).resolve(basis, 0);
    }

    public double horizontal() {
        return left() + right();
    }

    /**
     * Returns the width of the border box.
     *
     * @param ifAuto width of the border box if {@code width} is auto
     */
    public double borderBoxWidth(double ifAuto) {
        double width = style.width().isAuto() ? widthByRatio().orElse(ifAuto) : outer(style.width());
        if (!style.maxWidth().isAuto()) {
            width = Math.min(width, outer(style.maxWidth()));
        }
        if (!style.minWidth().isAuto()) {
            width = Math.max(width, outer(style.minWidth()));
        }
        return Math.max(width, horizontal());
    }

    /** Returns the width of the border box by its height and {@code aspect-ratio}; CSS Sizing 4, section 5.1.1. */
    public OptionalDouble widthByRatio() {
        if (style.aspectRatio().isNone() || limit(style.height()) == Double.POSITIVE_INFINITY) {
            return OptionalDouble.empty();
        }
        double width = style.height().resolve(0) * style.aspectRatio().ratio();
        return OptionalDouble.of(style.boxSizing() == BoxSizing.BORDER_BOX ? width : width + horizontal());
    }

    /** Returns the height of the border box by a width and {@code aspect-ratio}. */
    private OptionalDouble heightByRatio(double width) {
        if (style.aspectRatio().isNone() || !style.height().isAuto()) {
            return OptionalDouble.empty();
        }
        boolean whole = style.boxSizing() == BoxSizing.BORDER_BOX;
        double ratio = style.aspectRatio().ratio();
        return OptionalDouble.of(whole ? width / ratio : (width - horizontal()) / ratio + top() + bottom());
    }

    /** Returns the width of the border box for a value of {@code width}. */
    public double outer(Length length) {
        double value = length.resolve(basis);
        return style.boxSizing() == BoxSizing.BORDER_BOX ? value : value + horizontal();
    }

    /** Returns the greatest height of the border box by {@code max-height}, in pt. */
    public double highest() {
        Length most = style.maxHeight();
        return most.isAuto() || most.hasPercentage() ? Double.POSITIVE_INFINITY : outerHeight(most);
    }

    /** Returns the height of the border box for a value of {@code height} without a percentage. */
    public double outerHeight(Length length) {
        double value = length.resolve(0);
        return style.boxSizing() == BoxSizing.BORDER_BOX ? value : value + top() + bottom();
    }

    /**
     * Returns the distance of the border box from the containing block's left edge. Auto margins share the free space; if no
     * margin is auto, the one at the end is ignored (CSS 2.1, section 10.3.3).
     *
     * @param direction direction of the containing block
     */
    public double offset(double width, Direction direction) {
        double rest = basis - width - marginLeft() - marginRight();
        boolean left = rest > 0 && style.margin(Side.LEFT).isAuto();
        boolean right = rest > 0 && style.margin(Side.RIGHT).isAuto();
        if (left) {
            return right ? rest / 2 : rest;
        }
        boolean fromRight = !right && direction == Direction.RTL;
        return fromRight ? basis - width - marginRight() : marginLeft();
    }

    /** Returns the least height of a border box of a width by {@code height}, {@code min-height} and {@code aspect-ratio}. */
    public double minHeight(double width) {
        return Math.max(minHeight(), Math.min(highest(), heightByRatio(width).orElse(0)));
    }

    /** Returns the least height of the border box by {@code height} and {@code min-height}. */
    public double minHeight() {
        double content = Math.max(fixed(style.height()), fixed(style.minHeight()));
        return style.boxSizing() == BoxSizing.BORDER_BOX ? content : content + top() + bottom();
    }

    /** Returns the height of a border box of a width if its style fixes it and clips higher content. */
    public OptionalDouble clippedHeight(double width) {
        OptionalDouble byRatio = heightByRatio(width);
        return byRatio.isPresent() && style.overflow() != Overflow.VISIBLE
                ? OptionalDouble.of(Math.max(minHeight(), Math.min(highest(), byRatio.getAsDouble())))
                : clippedHeight();
    }

    private OptionalDouble clippedHeight() {
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

    private static double fixed(Length length) {
        return length.isAuto() || length.hasPercentage() ? 0 : length.resolve(0);
    }

    /** Returns background and borders, of a hidden box its collapsed borders only. */
    public Decoration decoration() {
        boolean visible = style.visibility() == Visibility.VISIBLE;
        return new Decoration(
                visible ? style.backgroundColor() : Decoration.NONE.background(),
                visible ? style.backgrounds() : List.of(),
                visible ? style.boxShadows() : List.of(),
                edge(Side.TOP),
                edge(Side.RIGHT),
                edge(Side.BOTTOM),
                edge(Side.LEFT),
                Corners.of(style),
                null);
    }

    private Edge edge(Side side) {
        ComputedStyle source = source(side);
        return source == null
                ? Edge.NONE
                : edge(source.borderWidth(side), drawn(source.borderStyle(side)), source.borderColor(side));
    }

    private BorderStyle drawn(BorderStyle border) {
        return collapsed != null || style.visibility() == Visibility.VISIBLE ? border : BorderStyle.HIDDEN;
    }

    public static Edge edge(double width, BorderStyle style, Color color) {
        return width == 0
                ? Edge.NONE
                : new Edge(
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

package dev.broadsheet.typesetter.page.style;

import dev.broadsheet.typesetter.css.cascade.Styles;
import dev.broadsheet.typesetter.css.style.ComputedStyle;
import dev.broadsheet.typesetter.math.FormulaStyles;
import org.jsoup.nodes.Element;

/** The computed styles of the elements of formulas. */
public record ElementStyles(Styles styles, boolean areElementsKnown) implements FormulaStyles {

    @Override
    public Side alignment(Element cell) {
        return switch (styles.of(cell).textAlign()) {
            case CENTER -> Side.CENTER;
            case RIGHT -> Side.RIGHT;
            default -> Side.LEFT;
        };
    }

    @Override
    public double fontSize(Element element) {
        return styles.of(element).fontSize();
    }

    @Override
    public boolean isPaintedApart(Element element) {
        Element around = element.parent();
        if (around == null || element.normalName().equals("math")) {
            return false;
        }
        ComputedStyle own = styles.of(element);
        ComputedStyle outer = styles.of(around);
        return !own.backgroundColor().transparent()
                || !own.color().equals(outer.color())
                || own.visibility() != outer.visibility();
    }

    @Override
    public Line left(Element cell) {
        return line(style(cell), dev.broadsheet.typesetter.css.property.Side.LEFT);
    }

    @Override
    public Line right(Element cell) {
        return line(style(cell), dev.broadsheet.typesetter.css.property.Side.RIGHT);
    }

    @Override
    public Line top(Element cell) {
        return line(style(cell), dev.broadsheet.typesetter.css.property.Side.TOP);
    }

    @Override
    public Line bottom(Element cell) {
        return line(style(cell), dev.broadsheet.typesetter.css.property.Side.BOTTOM);
    }

    private ComputedStyle style(Element element) {
        return styles.of(element);
    }

    private static Line line(ComputedStyle style, dev.broadsheet.typesetter.css.property.Side side) {
        LineStyle drawn = switch (style.borderStyle(side)) {
            case DASHED, DOTTED -> LineStyle.DASHED;
            case DOUBLE -> LineStyle.DOUBLE;
            default -> LineStyle.SOLID;
        };
        return new Line(style.borderWidth(side), drawn);
    }

    @Override
    public double width(Element table, double room) {
        return styles.of(table).width().resolve(room, 0);
    }

    @Override
    public boolean isElastic(Element cell) {
        return styles.of(cell).width().hasPercentage();
    }
}

package dev.broadsheet.typesetter.css.property;

import dev.broadsheet.typesetter.css.grammar.Keyword;

/**
 * The property that a declaration sets: a logical one depends on the direction of the element. Lines always run
 * horizontally, so that block-start is the top.
 */
public record PropertyRef(Property leftToRight, Property rightToLeft) {

    public static PropertyRef of(Property property) {
        return new PropertyRef(property, property);
    }

    public Property in(Keyword.Direction direction) {
        return direction == Keyword.Direction.RTL ? rightToLeft : leftToRight;
    }
}

package dev.broadsheet.typesetter.css.selector;

import java.util.List;

/**
 * A compound selector with the combinator to its left.
 *
 * @param conditions conditions that must all match; none for {@code *}
 * @param combinator combinator between the compound to the left and this one; a space for descendants and the first compound
 */
public record Compound(List<SimpleSelector> conditions, char combinator) {

    public Compound {
        conditions = List.copyOf(conditions);
    }

    Specificity specificity() {
        Specificity sum = Specificity.ZERO;
        for (SimpleSelector condition : conditions) {
            sum = sum.plus(condition.specificity());
        }
        return sum;
    }

    boolean matches(Subject subject) {
        for (int i = 0; i < conditions.size(); i++) {
            if (!conditions.get(i).matches(subject)) {
                return false;
            }
        }
        return true;
    }
}

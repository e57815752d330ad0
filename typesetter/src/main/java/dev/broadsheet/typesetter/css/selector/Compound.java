package dev.broadsheet.typesetter.css.selector;

import java.util.List;

/**
 * A compound selector and how it hangs on the one to its left.
 *
 * @param conditions all of which must hold; none for {@code *}
 * @param combinator between this and the compound to the left; a blank for a descendant, also for the first compound
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

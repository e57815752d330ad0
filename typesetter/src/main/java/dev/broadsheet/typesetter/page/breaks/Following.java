package dev.broadsheet.typesetter.page.breaks;

import dev.broadsheet.typesetter.page.galley.BreakPenalties;
import java.util.List;

/**
 * What comes after a page or column.
 *
 * @param alone columns of nothing but floats
 * @param next where the text goes on
 */
record Following(List<Ending.Alone> alone, Slot next) {

    /**
     * The cost of columns of floats only; more of those that give the text before a forced end one more page.
     *
     * @param forced whether the page's end is forced
     * @param from the column that they follow
     */
    double cost(boolean forced, Slot from) {
        int count = alone.size();
        boolean another = forced && count > 0 && alone.get(count - 1).slot().page() > from.page();
        return BreakPenalties.LATE_FLOAT * count + (another ? BreakPenalties.ANOTHER_PAGE : 0);
    }
}

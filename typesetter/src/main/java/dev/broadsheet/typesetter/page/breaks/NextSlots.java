package dev.broadsheet.typesetter.page.breaks;

import dev.broadsheet.typesetter.page.galley.BreakPenalties;
import java.util.List;

/**
 * The slots after a page or column.
 *
 * @param alone columns of floats only
 * @param next slot in which the text continues
 */
record NextSlots(List<Ending.Alone> alone, Slot next) {

    /**
     * Returns the cost of the columns of floats; it is higher if they add a page before a forced end.
     *
     * @param forced whether the page end is forced
     * @param from slot that they follow
     */
    double cost(boolean forced, Slot from) {
        int count = alone.size();
        boolean another = forced && count > 0 && alone.get(count - 1).slot().page() > from.page();
        return BreakPenalties.LATE_FLOAT * count + (another ? BreakPenalties.ANOTHER_PAGE : 0);
    }
}

package dev.broadsheet.typesetter.page.breaks;

import dev.broadsheet.typesetter.page.fragmentation.Slot;
import dev.broadsheet.typesetter.page.penalty.BreakPenalties;
import java.util.List;

/**
 * The slots after a page or column.
 *
 * @param alone columns of floats only
 * @param next slot in which the text continues
 */
record NextSlots(List<Ending.Alone> alone, Slot next) {

    /**
     * Returns the cost of the columns of floats; it is higher for each page that they add before a forced end.
     *
     * @param forced whether the page end is forced
     * @param from slot that they follow
     */
    double cost(boolean forced, Slot from) {
        int count = alone.size();
        int pages = forced && count > 0 ? alone.get(count - 1).slot().page() - from.page() : 0;
        return BreakPenalties.LATE_FLOAT * count + BreakPenalties.ANOTHER_PAGE * pages;
    }
}

package dev.broadsheet.typesetter.page.breaks;

import dev.broadsheet.typesetter.page.fragmentation.Slot;
import java.util.List;

/**
 * The best way found to end a page or column at a cut, with the resulting state for the next one.
 *
 * @param cost cost of all pages so far
 * @param previous index of the cut at which the page or column begins
 * @param next slot of the column that begins here
 * @param ordinal number of columns before {@code next}
 * @param notes index of the first footnote line that is not placed yet
 * @param floats index after the last float of the page
 * @param alone columns of floats only that follow it
 * @param shared height that floats across all columns take from the page of {@code next}, in pt
 * @param footed whether one of these is at the foot, so that later ones cannot be above it
 * @param spare white space that every column before {@code next} has on its page, in pt
 * @param given changes of height with which the content fills the column
 */
record Ending(
        double cost,
        int previous,
        Slot next,
        int ordinal,
        int notes,
        int floats,
        List<Alone> alone,
        double shared,
        boolean footed,
        double spare,
        HeightAdjustment.Given given) {

    static final Ending UNREACHED = unreached(Slot.FIRST, Double.POSITIVE_INFINITY);

    /** A column of floats only. @param to index after the last of them */
    record Alone(Slot slot, int to) {}

    /** Returns the ending of a cut that has not been reached. @param cost upper bound of the cost to look for */
    static Ending unreached(Slot first, double cost) {
        return new Ending(
                cost,
                Integer.MAX_VALUE,
                first,
                0,
                0,
                0,
                List.of(),
                0,
                false,
                Double.POSITIVE_INFINITY,
                HeightAdjustment.Given.NOTHING);
    }

    static Ending start(Slot first) {
        return new Ending(
                0, 0, first, 0, 0, 0, List.of(), 0, false, Double.POSITIVE_INFINITY, HeightAdjustment.Given.NOTHING);
    }

    boolean isUnreached() {
        return previous == Integer.MAX_VALUE;
    }

    /** Returns a copy with a cost of 0, for a forced end, before which no choice is left. */
    Ending anew() {
        return new Ending(0, previous, next, ordinal, notes, floats, alone, shared, footed, spare, given);
    }

    /** Returns the index after the last float that has been placed. */
    int floatsPlaced() {
        return alone.isEmpty() ? floats : alone.get(alone.size() - 1).to();
    }
}

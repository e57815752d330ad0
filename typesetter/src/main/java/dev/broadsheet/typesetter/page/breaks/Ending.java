package dev.broadsheet.typesetter.page.breaks;

import java.util.List;

/**
 * The best way to end a page or column at a place, and what follows from it for the next one.
 *
 * @param cost of all pages so far
 * @param previous index of the cut at which this one began
 * @param next the column that begins here
 * @param ordinal how many columns there are before that
 * @param notes index of the first footnote line that is not placed yet
 * @param floats index behind the last float of this page
 * @param alone columns of nothing but floats that follow it
 * @param shared height that floats across all columns have taken from the page of {@code next}, in pt
 * @param footed whether one of them is at the foot, so that none that follows may be above it
 * @param spare white that all columns before {@code next} have on its page, in pt
 * @param given what the content of the column that ends here gives so that the column is filled
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
        PageGive.Given given) {

    static final Ending UNREACHED = unreached(Slot.FIRST, Double.POSITIVE_INFINITY);

    /** A column of nothing but floats. @param to index behind the last of them */
    record Alone(Slot slot, int to) {}

    /** Of a place that nothing has reached yet. @param cost that is to be less */
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
                PageGive.Given.NOTHING);
    }

    static Ending start(Slot first) {
        return new Ending(0, 0, first, 0, 0, 0, List.of(), 0, false, Double.POSITIVE_INFINITY, PageGive.Given.NOTHING);
    }

    /** The same where nothing that is before it counts any more, since no choice is left there. */
    Ending anew() {
        return new Ending(0, previous, next, ordinal, notes, floats, alone, shared, footed, spare, given);
    }

    /** Index behind the last float that has been placed. */
    int floatsPlaced() {
        return alone.isEmpty() ? floats : alone.get(alone.size() - 1).to();
    }
}

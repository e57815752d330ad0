package dev.broadsheet.chart;

import java.util.List;

/**
 * One thing that is measured at all places.
 *
 * @param name as readers see it
 * @param values one for each place; NaN where nothing is known
 * @param stressed whether it stands out among others that are paler
 * @param role which marks it has
 */
public record Series(String name, List<Double> values, boolean stressed, Role role) {

    public Series {
        values = List.copyOf(values);
    }

    /** One that is drawn as the type of its chart has it. */
    public Series(String name, List<Double> values, boolean stressed) {
        this(name, values, stressed, Role.MAIN);
    }

    public double value(int place) {
        return values.get(place);
    }

    public boolean has(int place) {
        return !Double.isNaN(values.get(place));
    }

    /** The last place with a value; -1 when there is none. */
    public int last() {
        int at = values.size() - 1;
        while (at >= 0 && !has(at)) {
            at--;
        }
        return at;
    }

    /** The first place with a value; their number when there is none. */
    public int first() {
        int at = 0;
        while (at < values.size() && !has(at)) {
            at++;
        }
        return at;
    }
}

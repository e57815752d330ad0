package dev.broadsheet.chart;

import java.util.List;

/**
 * One data series.
 *
 * @param name the name that readers see
 * @param values one value for each position; NaN if unknown
 * @param stressed whether it is highlighted among paler ones
 * @param role its marks
 */
public record Series(String name, List<Double> values, boolean stressed, Role role) {

    public Series {
        values = List.copyOf(values);
    }

    /** Creates a series that is drawn with the marks of the chart's type. */
    public Series(String name, List<Double> values, boolean stressed) {
        this(name, values, stressed, Role.MAIN);
    }

    public double value(int place) {
        return values.get(place);
    }

    public boolean has(int place) {
        return !Double.isNaN(values.get(place));
    }

    /** Returns the last position with a value; -1 if there is none. */
    public int last() {
        int at = values.size() - 1;
        while (at >= 0 && !has(at)) {
            at--;
        }
        return at;
    }

    /** Returns the first position with a value; the number of positions if there is none. */
    public int first() {
        int at = 0;
        while (at < values.size() && !has(at)) {
            at++;
        }
        return at;
    }
}

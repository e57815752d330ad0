package dev.broadsheet.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A value axis with its ticks.
 *
 * @param low the least value
 * @param high the largest value, greater than {@code low}
 * @param ticks the ticks in ascending order
 * @param decimals the number of decimals that distinguishes the ticks
 * @param log whether the axis is logarithmic
 */
public record ValueAxis(double low, double high, List<Double> ticks, int decimals, boolean log) {

    /** Round steps between ticks. */
    private static final double[] STEPS = {1, 2, 2.5, 5, 10};

    /**
     * An axis of values with the same sign starts at zero if the value nearest to zero is at most this share of the farthest;
     * marks then still fill two thirds of the axis.
     */
    private static final double NEAR_ZERO = 1.0 / 3;

    /** The share of a step that may stay empty. */
    private static final double EMPTY = 0.6;

    private static final double PAD = 0.08;

    public ValueAxis {
        ticks = List.copyOf(ticks);
    }

    /** Whether zero is not on the axis, so that distances can be compared but not lengths. */
    public boolean isCut() {
        return !log && (low > 0 || high < 0);
    }

    /** Returns the position of a value, from 0 to 1. */
    public double at(double value) {
        return log
                ? (Math.log10(value) - Math.log10(low)) / (Math.log10(high) - Math.log10(low))
                : (value - low) / (high - low);
    }

    /**
     * Returns the axis for a range of values.
     *
     * @param zero whether it has to start at zero
     * @param count the greatest number of ticks
     */
    public static ValueAxis of(double least, double largest, boolean zero, ValueScale wished, int count) {
        if (wished.log()) {
            return log(or(wished.from(), least), or(wished.to(), largest));
        }
        double low = or(wished.from(), least);
        double high = or(wished.to(), largest);
        boolean free = Double.isNaN(wished.from());
        if (free && (zero || low <= high * NEAR_ZERO)) {
            low = Math.min(0, low);
        }
        if (Double.isNaN(wished.to()) && (zero || high >= low * NEAR_ZERO)) {
            high = Math.max(0, high);
        }
        if (!(high > low)) {
            double room = low == 0 ? 1 : Math.abs(low) * 0.5;
            high = high + room;
            low = zero || low == 0 ? low : low - room;
        }
        return linear(low, high, count, free, Double.isNaN(wished.to()));
    }

    private static double or(double wished, double found) {
        return Double.isNaN(wished) ? found : wished;
    }

    private static ValueAxis linear(double low, double high, int count, boolean freeLow, boolean freeHigh) {
        double step = step((high - low) / Math.max(1, count - 1));
        double first = freeLow ? Math.floor(low / step + 1e-9) * step : low;
        double last = freeHigh ? Math.ceil(high / step - 1e-9) * step : high;
        // A whole step for a value that slightly exceeds a tick would leave empty space.
        first = freeLow && low < 0 && low - first > step * EMPTY ? low - step * PAD : first;
        last = freeHigh && last - high > step * EMPTY && last - step > first ? high + step * PAD : last;
        List<Double> ticks = new ArrayList<>();
        for (long i = (long) Math.ceil(first / step - 1e-9); i * step <= last + step * 1e-9; i++) {
            ticks.add(round(i * step, step));
        }
        return new ValueAxis(first, last, ticks, decimals(step), false);
    }

    /** Returns the next round step. */
    static double step(double least) {
        double power = Math.pow(10, Math.floor(Math.log10(least)));
        for (double step : STEPS) {
            if (step * power >= least * (1 - 1e-9)) {
                return step * power;
            }
        }
        return 10 * power;
    }

    private static double round(double value, double step) {
        double digits = Math.pow(10, decimals(step));
        return digits > 1e12 ? value : Math.round(value * digits) / digits;
    }

    private static int decimals(double step) {
        int decimals = 0;
        double value = step;
        while (decimals < 12 && Math.abs(value - Math.rint(value)) > 1e-6 * value) {
            decimals++;
            value *= 10;
        }
        return decimals;
    }

    private static ValueAxis log(double least, double largest) {
        double low = Math.pow(10, Math.floor(Math.log10(least) + 1e-9));
        double high = Math.pow(10, Math.ceil(Math.log10(largest) - 1e-9));
        high = high > low ? high : low * 10;
        List<Double> ticks = new ArrayList<>();
        for (double tick = low; tick <= high * 1.0001; tick *= 10) {
            ticks.add(tick);
        }
        int decimals = Math.max(0, (int) -Math.round(Math.log10(low)));
        return new ValueAxis(low, high, ticks, decimals, true);
    }
}

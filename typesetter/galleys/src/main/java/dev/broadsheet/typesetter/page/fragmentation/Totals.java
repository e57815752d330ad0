package dev.broadsheet.typesetter.page.fragmentation;

import java.util.Arrays;

/** Running totals of a sequence of heights, without boxed numbers: read for each pair of lines of a page. */
public final class Totals {

    private double[] totals = new double[8];
    private int count;

    public void add(double height) {
        if (count + 1 == totals.length) {
            totals = Arrays.copyOf(totals, 2 * totals.length);
        }
        totals[count + 1] = totals[count] + height;
        count++;
    }

    /** Returns the sum of the first heights. */
    public double first(int number) {
        return totals[number];
    }
}

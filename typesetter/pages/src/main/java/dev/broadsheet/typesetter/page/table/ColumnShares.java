package dev.broadsheet.typesetter.page.table;

import java.util.Arrays;

/** The percentages of a table's columns; CSS Tables 3, section 3.9.1. 1 is the whole width, 0 no percentage. */
final class ColumnShares {

    private final double[] shares;

    ColumnShares(int columns) {
        shares = new double[columns];
    }

    boolean isEmpty() {
        return Arrays.stream(shares).noneMatch(share -> share > 0);
    }

    double of(int column) {
        return shares[column];
    }

    void add(int column, double share) {
        shares[column] = Math.max(shares[column], share);
    }

    /**
     * Distributes what the columns of a spanning cell lack of its percentage to those that have none.
     *
     * @param max max-content widths, in proportion to which they get it
     */
    void add(int first, int end, double share, double[] max) {
        double lacking = share - Arrays.stream(shares, first, end).sum();
        double sum = 0;
        int open = 0;
        for (int i = first; i < end; i++) {
            sum += shares[i] > 0 ? 0 : max[i];
            open += shares[i] > 0 ? 0 : 1;
        }
        for (int i = first; i < end && lacking > 0; i++) {
            if (shares[i] == 0) {
                shares[i] = lacking * (sum > 0 ? max[i] / sum : 1.0 / open);
            }
        }
    }

    /** Reduces the percentages that would make more than the whole, the last columns first. */
    void limit() {
        double rest = 1;
        for (int i = 0; i < shares.length; i++) {
            shares[i] = Math.min(shares[i], Math.max(0, rest));
            rest -= shares[i];
        }
    }

    /** Returns the width of all columns with which each is as wide as its content. @param max max-content widths */
    double width(double[] max) {
        double width = 0;
        double others = 0;
        double rest = 1;
        for (int i = 0; i < shares.length; i++) {
            width = Math.max(width, shares[i] > 0 ? max[i] / shares[i] : 0);
            others += shares[i] > 0 ? 0 : max[i];
            rest -= shares[i];
        }
        return others > 0 ? Math.max(width, others / Math.max(rest, 1e-6)) : width;
    }
}

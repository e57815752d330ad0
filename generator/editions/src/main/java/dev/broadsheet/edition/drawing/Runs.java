package dev.broadsheet.edition.drawing;

import java.util.Arrays;

/** A growing list of runs of equal values, each with the place at which it ends. */
final class Runs {

    private int[] ends;
    private int[] values;
    private int size;

    /** @param expected the number of runs that it holds without growing */
    Runs(int expected) {
        ends = new int[expected];
        values = new int[expected];
    }

    void add(int end, int value) {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        ends[size] = end;
        values[size++] = value;
    }

    int size() {
        return size;
    }

    int end(int run) {
        return ends[run];
    }

    int value(int run) {
        return values[run];
    }

    /** Returns the same runs with the values that a table has for theirs. */
    Runs mapped(int[] table) {
        Runs mapped = new Runs(size);
        for (int run = 0; run < size; run++) {
            mapped.add(ends[run], table[values[run]]);
        }
        return mapped;
    }

    /** Makes this the difference of two rows of bytes in other runs, each given by its first run. */
    void difference(Runs of, int minuend, int subtrahend, int width) {
        int[] ofEnds = of.ends;
        int[] ofValues = of.values;
        int left = minuend;
        int right = subtrahend;
        int last = -1;
        size = 0;
        for (int end = 0; end < width; ) {
            int leftEnd = ofEnds[left];
            int rightEnd = ofEnds[right];
            int value = (ofValues[left] - ofValues[right]) & 0xFF;
            end = Math.min(leftEnd, rightEnd);
            left += leftEnd == end ? 1 : 0;
            right += rightEnd == end ? 1 : 0;
            if (value == last) {
                ends[size - 1] = end;
            } else {
                add(end, value);
                last = value;
            }
        }
    }
}

package dev.broadsheet.edition.drawing;

import java.util.Arrays;

/** The rows of a picture as runs of pixels of one colour. A row that equals the one above shares its runs. */
final class PixelRuns {

    private static final int NONE = 0;
    private static final int UP = 2;

    private final int width;
    private final int height;
    private final ColorTable colors = new ColorTable(1 << 10);

    /** Ends are columns; values are the numbers of colours. */
    private final Runs runs = new Runs(1 << 14);

    /** The first run of each row, and the one after its last. */
    private final int[] firsts;

    private final int[] afters;

    /** @param pixels colours, row by row */
    PixelRuns(int[] pixels, int width, int height) {
        this.width = width;
        this.height = height;
        this.firsts = new int[height];
        this.afters = new int[height];
        for (int row = 0; row < height; row++) {
            firsts[row] = row > 0 && isAsAbove(pixels, row) ? firsts[row - 1] : read(pixels, row);
            afters[row] = runs.size();
        }
    }

    private boolean isAsAbove(int[] pixels, int row) {
        int start = row * width;
        return Arrays.equals(pixels, start, start + width, pixels, start - width, start);
    }

    /** Adds the runs of a row and returns the first one. */
    private int read(int[] pixels, int row) {
        int first = runs.size();
        int start = row * width;
        int end = start + width;
        for (int i = start; i < end; ) {
            int color = pixels[i];
            do {
                i++;
            } while (i < end && pixels[i] == color);
            runs.add(i - start, colors.number(color));
        }
        return first;
    }

    /** Returns the colours of the pixels. */
    ColorTable colors() {
        return colors;
    }

    /** Returns the number of pixels of each colour. */
    int[] counts() {
        int[] counts = new int[colors.size()];
        for (int row = 0; row < height; ) {
            int same = row;
            do {
                row++;
            } while (row < height && firsts[row] == firsts[same]);
            int start = 0;
            for (int run = firsts[same]; run < afters[same]; run++) {
                counts[runs.value(run)] += (runs.end(run) - start) * (row - same);
                start = runs.end(run);
            }
        }
        return counts;
    }

    /** Returns the number of runs in all rows that differ from the one above. */
    int size() {
        return runs.size();
    }

    /**
     * Returns the rows as bytes, each after the filter None of PNG.
     *
     * @param bytes the byte of each colour
     */
    byte[] bytes(int[] bytes) {
        byte[] filtered = new byte[(width + 1) * height];
        for (int row = 0; row < height; row++) {
            int first = row * (width + 1) + 1;
            int start = 0;
            for (int run = firsts[row]; run < afters[row]; run++) {
                Arrays.fill(filtered, first + start, first + runs.end(run), (byte) bytes[runs.value(run)]);
                start = runs.end(run);
            }
        }
        return filtered;
    }

    /**
     * Writes the rows with the filters None and Up of PNG (ISO/IEC 15948, clause 9), whichever gives fewer runs.
     *
     * @param bytes the byte of each colour
     */
    void write(int[] bytes, RunDeflater out) {
        Runs none = runs.mapped(bytes);
        Runs up = new Runs(width);
        for (int row = 0; row < height; row++) {
            if (row > 0) {
                up.difference(none, firsts[row], firsts[row - 1], width);
            }
            if (row > 0 && up.size() < afters[row] - firsts[row]) {
                out.run(UP, 1);
                out.runs(up, 0, up.size());
            } else {
                out.run(NONE, 1);
                out.runs(none, firsts[row], afters[row]);
            }
        }
    }
}

package dev.broadsheet.typesetter.text.opentype;

import java.util.BitSet;

/** Coverage tables, which list the glyphs that a subtable applies to; OpenType 1.9, "Coverage Table". */
final class Coverage {

    private static final int RANGE = 6;

    private Coverage() {}

    /**
     * Returns the coverage index of a glyph, or -1.
     *
     * @param at offset of the coverage table; 0 for none, which covers nothing
     */
    static int index(TableBytes table, int at, int glyph) {
        if (at == 0) {
            return -1;
        }
        return table.unsigned(at) == 1 ? single(table, at, glyph) : inRange(table, at, glyph);
    }

    private static int single(TableBytes table, int at, int glyph) {
        int low = 0;
        int high = table.unsigned(at + 2) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int found = table.unsigned(at + 4 + 2 * middle);
            if (found == glyph) {
                return middle;
            }
            if (found < glyph) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    private static int inRange(TableBytes table, int at, int glyph) {
        int range = rangeOf(table, at + 2, glyph);
        return range < 0 ? -1 : table.unsigned(range + 4) + glyph - table.unsigned(range);
    }

    /**
     * Returns the offset of the range that contains a glyph, or -1.
     *
     * @param at offset of the number of ranges, which follow sorted, each with first glyph, last glyph and a value
     */
    static int rangeOf(TableBytes table, int at, int glyph) {
        int low = 0;
        int high = table.unsigned(at) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int range = at + 2 + RANGE * middle;
            if (glyph < table.unsigned(range)) {
                high = middle - 1;
            } else if (glyph > table.unsigned(range + 2)) {
                low = middle + 1;
            } else {
                return range;
            }
        }
        return -1;
    }

    /**
     * Adds all glyphs that a coverage table covers.
     *
     * @throws IndexOutOfBoundsException if its ranges are not sorted, as in damaged fonts
     */
    static void addTo(BitSet glyphs, TableBytes table, int at) {
        int count = at == 0 ? 0 : table.unsigned(at + 2);
        boolean inRanges = at != 0 && table.unsigned(at) != 1;
        int covered = -1;
        for (int i = 0; i < count; i++) {
            if (inRanges) {
                int range = at + 4 + RANGE * i;
                int first = table.unsigned(range);
                if (first <= covered) {
                    throw new IndexOutOfBoundsException("ranges of glyphs overlap");
                }
                covered = table.unsigned(range + 2);
                glyphs.set(first, covered + 1);
            } else {
                glyphs.set(table.unsigned(at + 4 + 2 * i));
            }
        }
    }
}

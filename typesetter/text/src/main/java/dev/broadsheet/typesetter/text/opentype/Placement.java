package dev.broadsheet.typesetter.text.opentype;

/** Single and pair adjustment subtables of {@code GPOS}; OpenType 1.9, lookup types 1 and 2. */
final class Placement {

    private static final int SHIFT = 1;
    private static final int RISE = 2;
    private static final int ADVANCE = 4;

    private final TableBytes table;

    Placement(TableBytes table) {
        this.table = table;
    }

    boolean single(int subtable, GlyphBuffer buffer, int at) {
        int covered = covered(subtable, buffer.glyph(at));
        if (covered < 0) {
            return false;
        }
        int format = table.unsigned(subtable + 4);
        if (table.unsigned(subtable) == 1) {
            adjust(buffer, at, format, subtable + 6);
        } else if (covered < table.unsigned(subtable + 6)) {
            adjust(buffer, at, format, subtable + 8 + size(format) * covered);
        } else {
            return false;
        }
        buffer.goOnAt(at + 1);
        return true;
    }

    boolean pair(int subtable, GlyphBuffer buffer, int at, int flag) {
        int covered = covered(subtable, buffer.glyph(at));
        int second = covered < 0 ? -1 : buffer.after(at, flag);
        if (second < 0) {
            return false;
        }
        int first = table.unsigned(subtable + 4);
        int values = table.unsigned(subtable) == 1
                ? valuesByGlyph(subtable, covered, buffer.glyph(second))
                : valuesByClass(subtable, buffer.glyph(at), buffer.glyph(second));
        if (values < 0) {
            return false;
        }
        int other = table.unsigned(subtable + 6);
        adjust(buffer, at, first, values);
        adjust(buffer, second, other, values + size(first));
        buffer.goOnAt(other == 0 ? second : second + 1);
        return true;
    }

    /** Returns the offset of a pair's values in a format 1 subtable, or -1. */
    private int valuesByGlyph(int subtable, int covered, int glyph) {
        if (covered >= table.unsigned(subtable + 8)) {
            return -1;
        }
        int set = subtable + table.unsigned(subtable + 10 + 2 * covered);
        int record = 2 + size(table.unsigned(subtable + 4)) + size(table.unsigned(subtable + 6));
        int low = 0;
        int high = table.unsigned(set) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int place = set + 2 + record * middle;
            int found = table.unsigned(place);
            if (found == glyph) {
                return place + 2;
            }
            if (found < glyph) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /** Returns the offset of a pair's values in a format 2 subtable, or -1 if the second glyph has class 0, as HarfBuzz does. */
    private int valuesByClass(int subtable, int first, int second) {
        int firstClass = GlyphClasses.of(table, table.place(subtable, subtable + 8), first);
        int secondClass = GlyphClasses.of(table, table.place(subtable, subtable + 10), second);
        int classes = table.unsigned(subtable + 14);
        if (firstClass >= table.unsigned(subtable + 12) || secondClass == 0 || secondClass >= classes) {
            return -1;
        }
        int record = size(table.unsigned(subtable + 4)) + size(table.unsigned(subtable + 6));
        return subtable + 16 + record * (firstClass * classes + secondClass);
    }

    /** Applies a value record. Its other fields concern vertical text, device sizes and variation axes. */
    private void adjust(GlyphBuffer buffer, int index, int format, int values) {
        if ((format & (SHIFT | RISE | ADVANCE)) != 0) {
            buffer.adjust(
                    index, value(format, SHIFT, values), value(format, RISE, values), value(format, ADVANCE, values));
        }
    }

    private int value(int format, int which, int values) {
        return (format & which) == 0 ? 0 : table.signed(values + size(format & (which - 1)));
    }

    private static int size(int format) {
        return 2 * Integer.bitCount(format & 0xFF);
    }

    private int covered(int subtable, int glyph) {
        return Coverage.index(table, table.place(subtable, subtable + 2), glyph);
    }
}

package dev.broadsheet.typesetter.text.opentype;

/**
 * Finds the first rule of a contextual subtable that matches at one place: its input sequence, and the backtrack and lookahead
 * sequences if chained; OpenType 1.9, "Sequence Context" and "Chained Sequence Context", formats 1 to 3.
 */
final class ContextMatch {

    private final TableBytes table;
    private final int subtable;
    private final boolean chained;
    private final int format;
    private final GlyphBuffer buffer;
    private final int at;
    private final int flag;
    private int[] places = {};
    private int records;
    private int recordCount;

    ContextMatch(TableBytes table, int subtable, boolean chained, GlyphBuffer buffer, int at, int flag) {
        this.table = table;
        this.subtable = subtable;
        this.chained = chained;
        this.format = table.unsigned(subtable);
        this.buffer = buffer;
        this.at = at;
        this.flag = flag;
    }

    /** Returns the number of glyphs in the input sequence. */
    int count() {
        return places.length;
    }

    /** Returns the index in the buffer of a glyph of the input sequence. */
    int place(int index) {
        return places[index];
    }

    /** Returns the number of lookups that the rule applies. */
    int recordCount() {
        return recordCount;
    }

    /** Returns the index in the input sequence of the glyph that a lookup is applied to. */
    int sequenceIndex(int record) {
        return table.unsigned(records + 4 * record);
    }

    int lookup(int record) {
        return table.unsigned(records + 4 * record + 2);
    }

    boolean isFound() {
        if (format == 3) {
            return fits(subtable + 2);
        }
        int glyph = buffer.glyph(at);
        int covered = Coverage.index(table, table.place(subtable, subtable + 2), glyph);
        if (covered < 0) {
            return false;
        }
        int set = format == 1 ? covered : GlyphClasses.of(table, classes(1), glyph);
        int sets = subtable + (format == 1 ? 4 : chained ? 10 : 6);
        int rules = set < table.unsigned(sets) ? table.unsigned(sets + 2 + 2 * set) : 0;
        return rules != 0 && fitsOne(subtable + rules);
    }

    private boolean fitsOne(int rules) {
        int count = table.unsigned(rules);
        for (int i = 0; i < count; i++) {
            if (fits(rules + table.unsigned(rules + 2 + 2 * i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a rule matches. The first glyph is listed in format 3 only. */
    private boolean fits(int rule) {
        int reading = rule;
        int before = chained ? reading + 2 : 0;
        int beforeCount = chained ? table.unsigned(reading) : 0;
        reading += chained ? 2 + 2 * beforeCount : 0;
        places = new int[table.unsigned(reading)];
        recordCount = chained ? 0 : table.unsigned(reading + 2);
        reading += chained ? 2 : 4;
        if (places.length == 0 || !fitsText(reading) || !fitsBefore(before, beforeCount)) {
            return false;
        }
        reading += 2 * (format == 3 ? places.length : places.length - 1);
        if (chained) {
            int afterCount = table.unsigned(reading);
            if (!fitsAfter(reading + 2, afterCount)) {
                return false;
            }
            reading += 2 + 2 * afterCount;
            recordCount = table.unsigned(reading);
            reading += 2;
        }
        records = reading;
        return true;
    }

    private boolean fitsText(int values) {
        int unnamed = format == 3 ? 0 : 1;
        places[0] = at;
        for (int i = 0; i < places.length; i++) {
            places[i] = i == 0 ? at : buffer.after(places[i - 1], flag);
            if (places[i] < 0 || (i >= unnamed && !fits(places[i], values + 2 * (i - unnamed), 1))) {
                return false;
            }
        }
        return true;
    }

    private boolean fitsBefore(int values, int count) {
        int place = at;
        for (int i = 0; i < count; i++) {
            place = buffer.before(place, flag);
            if (place < 0 || !fits(place, values + 2 * i, 0)) {
                return false;
            }
        }
        return true;
    }

    private boolean fitsAfter(int values, int count) {
        int place = places[places.length - 1];
        for (int i = 0; i < count; i++) {
            place = buffer.after(place, flag);
            if (place < 0 || !fits(place, values + 2 * i, 2)) {
                return false;
            }
        }
        return true;
    }

    private boolean fits(int place, int value, int part) {
        int glyph = buffer.glyph(place);
        int wanted = table.unsigned(value);
        return switch (format) {
            case 1 -> glyph == wanted;
            case 2 -> GlyphClasses.of(table, classes(part), glyph) == wanted;
            default -> Coverage.index(table, subtable + wanted, glyph) >= 0;
        };
    }

    /** @param part 0 for the backtrack, 1 for the input, 2 for the lookahead sequence */
    private int classes(int part) {
        return table.place(subtable, subtable + 4 + (chained ? 2 * part : 0));
    }
}

package dev.broadsheet.typesetter.text.opentype;

/** Substitution subtables of {@code GSUB}; OpenType 1.9, lookup types 1 to 4. */
final class Substitution {

    private final TableBytes table;

    Substitution(TableBytes table) {
        this.table = table;
    }

    boolean single(int subtable, GlyphBuffer buffer, int at) {
        int glyph = buffer.glyph(at);
        int covered = covered(subtable, glyph);
        if (covered < 0) {
            return false;
        }
        if (table.unsigned(subtable) == 1) {
            buffer.replace(at, (glyph + table.unsigned(subtable + 4)) & 0xFFFF);
            return true;
        }
        boolean isThere = covered < table.unsigned(subtable + 4);
        if (isThere) {
            buffer.replace(at, table.unsigned(subtable + 6 + 2 * covered));
        }
        return isThere;
    }

    boolean multiple(int subtable, GlyphBuffer buffer, int at) {
        int covered = covered(subtable, buffer.glyph(at));
        if (covered < 0 || covered >= table.unsigned(subtable + 4)) {
            return false;
        }
        int sequence = subtable + table.unsigned(subtable + 6 + 2 * covered);
        int[] parts = new int[table.unsigned(sequence)];
        if (parts.length == 0) {
            buffer.giveUp(); // deletion of a glyph is not supported
            return false;
        }
        for (int i = 0; i < parts.length; i++) {
            parts[i] = table.unsigned(sequence + 2 + 2 * i);
        }
        buffer.divide(at, parts);
        return true;
    }

    /** Substitutes the first alternative. */
    boolean alternate(int subtable, GlyphBuffer buffer, int at) {
        int covered = covered(subtable, buffer.glyph(at));
        if (covered < 0 || covered >= table.unsigned(subtable + 4)) {
            return false;
        }
        int set = subtable + table.unsigned(subtable + 6 + 2 * covered);
        boolean isThere = table.unsigned(set) > 0;
        if (isThere) {
            buffer.replace(at, table.unsigned(set + 2));
        }
        return isThere;
    }

    boolean ligature(int subtable, GlyphBuffer buffer, int at, int flag) {
        int covered = covered(subtable, buffer.glyph(at));
        if (covered < 0 || covered >= table.unsigned(subtable + 4)) {
            return false;
        }
        int set = subtable + table.unsigned(subtable + 6 + 2 * covered);
        int count = table.unsigned(set);
        for (int i = 0; i < count && !buffer.isUnsure(); i++) {
            int ligature = set + table.unsigned(set + 2 + 2 * i);
            int end = endOf(ligature, buffer, at, flag);
            if (end > at) {
                buffer.ligate(at, end, table.unsigned(ligature));
                return true;
            }
        }
        return false;
    }

    /** Returns the index after the components of a ligature, or -1 if they do not match. */
    private int endOf(int ligature, GlyphBuffer buffer, int at, int flag) {
        int components = table.unsigned(ligature + 2);
        int place = at;
        for (int i = 1; i < components; i++) {
            place = buffer.after(place, flag);
            if (place < 0 || buffer.glyph(place) != table.unsigned(ligature + 2 + 2 * i)) {
                return -1;
            }
        }
        return place + 1;
    }

    private int covered(int subtable, int glyph) {
        return Coverage.index(table, table.place(subtable, subtable + 2), glyph);
    }
}

package dev.broadsheet.typesetter.text.opentype;

import java.util.BitSet;

/**
 * A lookup: subtables of one kind, of which the first that matches is applied.
 *
 * @param flag lookup flags, which determine the glyphs that it ignores
 * @param subtables offsets of the subtables
 * @param starts glyphs at which it may match
 */
@SuppressWarnings("ArrayRecordComponent")
record Lookup(Kind kind, int flag, int[] subtables, BitSet starts) {

    /** The kind of a lookup. */
    enum Kind {
        SINGLE,
        MULTIPLE,
        ALTERNATE,
        LIGATURE,
        CONTEXT,
        CHAINED_CONTEXT,
        ADJUSTMENT,
        PAIR,
        /** Not supported. */
        OTHER;

        private static final Kind[] SUBSTITUTIONS = {
            OTHER, SINGLE, MULTIPLE, ALTERNATE, LIGATURE, CONTEXT, CHAINED_CONTEXT, OTHER, OTHER
        };
        private static final Kind[] PLACEMENTS = {
            OTHER, ADJUSTMENT, PAIR, OTHER, OTHER, OTHER, OTHER, CONTEXT, CHAINED_CONTEXT, OTHER
        };
        private static final int SUBSTITUTION_ELSEWHERE = 7;
        private static final int PLACEMENT_ELSEWHERE = 9;

        static Kind of(int type, boolean substitutes) {
            Kind[] kinds = substitutes ? SUBSTITUTIONS : PLACEMENTS;
            return type < kinds.length ? kinds[type] : OTHER;
        }

        /** Whether a lookup type is an extension, whose subtables refer to others by 32-bit offsets. */
        static boolean isExtension(int type, boolean substitutes) {
            return type == (substitutes ? SUBSTITUTION_ELSEWHERE : PLACEMENT_ELSEWHERE);
        }
    }

    static Lookup read(TableBytes table, int at, boolean substitutes) {
        int type = table.unsigned(at);
        int[] subtables = new int[table.unsigned(at + 4)];
        boolean isExtension = Kind.isExtension(type, substitutes);
        for (int i = 0; i < subtables.length; i++) {
            int subtable = at + table.unsigned(at + 6 + 2 * i);
            type = isExtension ? table.unsigned(subtable + 2) : type;
            subtables[i] = isExtension ? subtable + table.offset(subtable + 4) : subtable;
        }
        Kind kind = Kind.of(type, substitutes);
        BitSet starts = new BitSet();
        for (int subtable : subtables) {
            Coverage.addTo(starts, table, coverage(table, subtable, kind));
        }
        return new Lookup(kind, table.unsigned(at + 2), subtables, starts);
    }

    /** Returns the offset of the coverage table of the first glyph. */
    private static int coverage(TableBytes table, int subtable, Kind kind) {
        boolean bySequence = table.unsigned(subtable) == 3;
        if (bySequence && kind == Kind.CONTEXT) {
            return table.place(subtable, subtable + 6);
        }
        if (bySequence && kind == Kind.CHAINED_CONTEXT) {
            return table.place(subtable, subtable + 6 + 2 * table.unsigned(subtable + 2));
        }
        return table.place(subtable, subtable + 2);
    }
}

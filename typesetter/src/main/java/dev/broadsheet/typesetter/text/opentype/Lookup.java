package dev.broadsheet.typesetter.text.opentype;

import java.util.BitSet;

/**
 * A lookup: subtables that do one kind of thing, of which the first that fits is applied.
 *
 * @param flag which glyphs it ignores
 * @param subtables their places in the table
 * @param starts glyphs that it may begin with
 */
@SuppressWarnings("ArrayRecordComponent")
record Lookup(Kind kind, int flag, int[] subtables, BitSet starts) {

    /** What a lookup does. */
    enum Kind {
        SINGLE,
        MULTIPLE,
        ALTERNATE,
        LIGATURE,
        CONTEXT,
        CHAINED_CONTEXT,
        ADJUSTMENT,
        PAIR,
        /** Not known here. */
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

        /** Whether subtables say only where others are, which are farther away. */
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

    /** The table of the glyphs that a subtable begins with. */
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

package dev.broadsheet.typesetter.math.font;

import java.util.OptionalInt;

/** The MathGlyphInfo table, in font units. */
public final class GlyphInfo {

    private static final int KERNS = 4;

    private final Data italics;
    private final Data accents;
    private final Data kerns;

    GlyphInfo(Data table) {
        italics = table.isEmpty() ? table : table.at(0);
        accents = table.isEmpty() ? table : table.at(2);
        kerns = table.isEmpty() ? table : table.at(6);
    }

    /** Corners of a glyph, in the order of the MathKernInfoRecord. */
    public enum Corner {
        TOP_RIGHT,
        TOP_LEFT,
        BOTTOM_RIGHT,
        BOTTOM_LEFT
    }

    /** Returns the italics correction. */
    int italicsCorrection(int glyph) {
        return value(italics, glyph).orElse(0);
    }

    /** Returns the x coordinate of the attachment point of accents. */
    OptionalInt accentAttachment(int glyph) {
        return value(accents, glyph);
    }

    private static OptionalInt value(Data table, int glyph) {
        int place = table.isEmpty() ? -1 : table.at(0).coverage(glyph);
        return place < 0 || place >= table.unsigned(2)
                ? OptionalInt.empty()
                : OptionalInt.of(table.signed(4 + 4 * place));
    }

    /** Returns the kern between a corner of the glyph and a script at a height above the baseline; usually negative. */
    @SuppressWarnings("EnumOrdinal") // the order is that of the table
    int kern(int glyph, Corner corner, double height) {
        int place = kerns.isEmpty() ? -1 : kerns.at(0).coverage(glyph);
        if (place < 0 || place >= kerns.unsigned(2)) {
            return 0;
        }
        Data table = kerns.at(4 + 2 * KERNS * place + 2 * corner.ordinal());
        if (table.isEmpty()) {
            return 0;
        }
        int heights = table.unsigned(0);
        int step = 0;
        while (step < heights && height >= table.signed(2 + 4 * step)) {
            step++;
        }
        return table.signed(2 + 4 * heights + 4 * step);
    }
}

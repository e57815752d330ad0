package dev.broadsheet.typesetter.text.opentype;

import dev.broadsheet.typesetter.font.SfntFile;

/** How wide glyphs are by themselves, in units of the font; OpenType 1.9, {@code hmtx}. */
public final class AdvanceWidths {

    private final TableBytes table;
    private final int longMetrics;

    private AdvanceWidths(TableBytes table, int longMetrics) {
        this.table = table;
        this.longMetrics = longMetrics;
    }

    public static AdvanceWidths of(SfntFile file) {
        return new AdvanceWidths(
                new TableBytes(file.bytes("hmtx")), file.required("hhea").getShort(34) & 0xFFFF);
    }

    /** The last ones have the same width. */
    public int of(int glyph) {
        return table.unsigned(4 * Math.min(glyph, longMetrics - 1));
    }
}

package dev.broadsheet.typesetter.text.opentype;

import dev.broadsheet.typesetter.font.SfntFile;

/** Advance widths of glyphs, in font units; OpenType 1.9, {@code hmtx}. */
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

    /** Returns the width of a glyph; glyphs beyond the table share the last width. */
    public int of(int glyph) {
        return table.unsigned(4 * Math.min(glyph, longMetrics - 1));
    }
}

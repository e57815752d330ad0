package dev.broadsheet.typesetter.text.opentype;

/** Glyph classes of the font's {@code GDEF} table, and which of them lookups ignore. */
final class GlyphKinds {

    private static final int MARK = 3;

    /** Lookup flags to ignore base glyphs and ligatures; OpenType 1.9, "LookupFlag bit enumeration". */
    private static final int IGNORED = 2 | 4;

    private final TableBytes table;
    private final int classes;

    /** @param table empty for none */
    GlyphKinds(TableBytes table) {
        this.table = table;
        this.classes = table.isEmpty() ? 0 : table.place(0, 4);
    }

    boolean isMark(int glyph) {
        return classes != 0 && GlyphClasses.of(table, classes, glyph) == MARK;
    }

    /** Whether a lookup may ignore a glyph that is not a mark. */
    boolean mayIgnore(int glyph, int flag) {
        int ignored = flag & IGNORED;
        return ignored != 0 && (classes == 0 || ((ignored >> GlyphClasses.of(table, classes, glyph)) & 1) != 0);
    }
}

package dev.broadsheet.typesetter.text.opentype;

/** Class definition tables; class 0 contains all glyphs that are not listed; OpenType 1.9, "Class Definition Table". */
final class GlyphClasses {

    private GlyphClasses() {}

    /**
     * Returns the class of a glyph.
     *
     * @param at offset of the table; 0 for none
     */
    static int of(TableBytes table, int at, int glyph) {
        if (at == 0) {
            return 0;
        }
        if (table.unsigned(at) == 1) {
            int index = glyph - table.unsigned(at + 2);
            boolean isNamed = index >= 0 && index < table.unsigned(at + 4);
            return isNamed ? table.unsigned(at + 6 + 2 * index) : 0;
        }
        int range = Coverage.rangeOf(table, at + 2, glyph);
        return range < 0 ? 0 : table.unsigned(range + 4);
    }
}

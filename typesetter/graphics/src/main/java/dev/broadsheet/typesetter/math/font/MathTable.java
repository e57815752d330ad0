package dev.broadsheet.typesetter.math.font;

import java.nio.ByteBuffer;

/** The {@code MATH} table of a font, in font units; OpenType 1.9, "MATH - The Mathematical Typesetting Table". */
final class MathTable {

    /** Offset of the lengths, after two percentages and two heights. */
    private static final int LENGTHS = 8;

    private static final int VALUE_RECORD = 4;

    private final Data constants;
    private final GlyphInfo glyphs;
    private final MathVariants variants;

    /** @throws IndexOutOfBoundsException if it is truncated; the other methods throw it too */
    MathTable(ByteBuffer table) {
        Data all = new Data(table);
        constants = all.at(4);
        glyphs = new GlyphInfo(all.at(6));
        variants = new MathVariants(all.at(8));
    }

    @SuppressWarnings("EnumOrdinal") // the order is that of the table
    int length(MathConstant constant) {
        return constants.signed(LENGTHS + VALUE_RECORD * constant.ordinal());
    }

    /** Returns the size of first-level scripts, in per cent. */
    int scriptPercent() {
        return constants.signed(0);
    }

    /** Returns the size of second-level scripts, in per cent. */
    int scriptScriptPercent() {
        return constants.signed(2);
    }

    /** Returns the least height of a large operator in a displayed formula. */
    int displayOperatorMinHeight() {
        return constants.unsigned(6);
    }

    /** Returns by how much the degree of a root is raised, in per cent of the root's height. */
    int degreeBottomRaisePercent() {
        return constants.signed(LENGTHS + VALUE_RECORD * MathConstant.values().length);
    }

    GlyphInfo glyphs() {
        return glyphs;
    }

    MathVariants variants() {
        return variants;
    }
}

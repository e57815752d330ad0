package dev.broadsheet.typesetter.math;

import java.nio.ByteBuffer;

/** The {@code MATH} table of a font, in its own units; OpenType 1.9, "MATH - The Mathematical Typesetting Table". */
final class MathTable {

    /** Two percentages and two heights are before the lengths. */
    private static final int LENGTHS = 8;

    private static final int VALUE_RECORD = 4;

    private final Data constants;
    private final GlyphInfo glyphs;
    private final MathVariants variants;

    /** @throws IndexOutOfBoundsException when it is cut off, here and when it is asked for something */
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

    /** Size of first-level scripts, in percent. */
    int scriptPercent() {
        return constants.signed(0);
    }

    /** Size of scripts of scripts, in percent. */
    int scriptScriptPercent() {
        return constants.signed(2);
    }

    /** Least height of a large operator in a displayed formula. */
    int displayOperatorMinHeight() {
        return constants.unsigned(6);
    }

    /** How high the degree of a root is raised, in percent of the root's height. */
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

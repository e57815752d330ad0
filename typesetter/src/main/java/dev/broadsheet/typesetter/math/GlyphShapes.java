package dev.broadsheet.typesetter.math;

import dev.broadsheet.typesetter.text.SfntFile;
import java.nio.ByteBuffer;

/** Advances and bounds of a font's glyphs, in em; OpenType 1.9, "glyf", "loca", "hmtx". */
final class GlyphShapes {

    private final double em;
    private final int metrics;
    private final int count;
    private final boolean longOffsets;
    private final ByteBuffer hmtx;
    private final ByteBuffer loca;
    private final ByteBuffer glyf;

    /** @throws IndexOutOfBoundsException when it is cut off, here and when it is asked for a glyph */
    GlyphShapes(SfntFile file) {
        ByteBuffer head = file.required("head");
        em = head.getShort(18) & 0xFFFF;
        longOffsets = head.getShort(50) != 0;
        metrics = file.required("hhea").getShort(34) & 0xFFFF;
        count = file.required("maxp").getShort(4) & 0xFFFF;
        hmtx = file.required("hmtx");
        loca = file.required("loca");
        glyf = file.required("glyf");
    }

    /**
     * The ink of a glyph, in em from its origin, y growing upwards.
     *
     * @param bottom negative below the baseline
     */
    record Ink(double left, double bottom, double right, double top) {

        static final Ink NONE = new Ink(0, 0, 0, 0);
    }

    double unitsPerEm() {
        return em;
    }

    double advance(int glyph) {
        int index = Math.min(glyph, metrics - 1);
        return (hmtx.getShort(4 * index) & 0xFFFF) / em;
    }

    Ink ink(int glyph) {
        if (glyph >= count || offset(glyph) == offset(glyph + 1)) {
            return Ink.NONE;
        }
        int at = offset(glyph);
        return new Ink(
                glyf.getShort(at + 2) / em,
                glyf.getShort(at + 4) / em,
                glyf.getShort(at + 6) / em,
                glyf.getShort(at + 8) / em);
    }

    private int offset(int glyph) {
        return longOffsets ? loca.getInt(4 * glyph) : 2 * (loca.getShort(2 * glyph) & 0xFFFF);
    }
}

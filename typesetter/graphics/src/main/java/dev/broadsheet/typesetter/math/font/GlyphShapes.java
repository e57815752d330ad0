package dev.broadsheet.typesetter.math.font;

import dev.broadsheet.typesetter.font.SfntFile;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.function.IntFunction;

/** Advances and bounds of a font's glyphs, in em; OpenType 1.9, "glyf", "loca", "hmtx", "CFF". */
public final class GlyphShapes {

    private final double em;
    private final int metrics;
    private final int count;
    private final boolean longOffsets;
    private final ByteBuffer hmtx;
    private final Optional<ByteBuffer> loca;
    private final Optional<ByteBuffer> glyf;
    private final IntFunction<Shape> outlines;

    /**
     * @param outlines outlines of glyphs in font units, for fonts without {@code glyf} table
     * @throws IndexOutOfBoundsException when it is cut off, here and when it is asked for a glyph
     */
    public GlyphShapes(SfntFile file, IntFunction<Shape> outlines) {
        ByteBuffer head = file.required("head");
        em = head.getShort(18) & 0xFFFF;
        longOffsets = head.getShort(50) != 0;
        metrics = file.required("hhea").getShort(34) & 0xFFFF;
        count = file.required("maxp").getShort(4) & 0xFFFF;
        hmtx = file.required("hmtx");
        loca = file.table("loca");
        glyf = file.table("glyf");
        this.outlines = outlines;
    }

    /**
     * The bounding box of a glyph, in em from its origin, y upwards.
     *
     * @param bottom bottom edge, negative below the baseline
     */
    public record Ink(double left, double bottom, double right, double top) {

        public static final Ink NONE = new Ink(0, 0, 0, 0);
    }

    public double unitsPerEm() {
        return em;
    }

    public double advance(int glyph) {
        int index = Math.min(glyph, metrics - 1);
        return (hmtx.getShort(4 * index) & 0xFFFF) / em;
    }

    public Ink ink(int glyph) {
        if (glyph >= count) {
            return Ink.NONE;
        }
        return loca.isPresent() && glyf.isPresent()
                ? written(loca.get(), glyf.get(), glyph)
                : measured(outlines.apply(glyph).getBounds2D());
    }

    private Ink written(ByteBuffer offsets, ByteBuffer boxes, int glyph) {
        int at = offset(offsets, glyph);
        if (at == offset(offsets, glyph + 1)) {
            return Ink.NONE;
        }
        return new Ink(
                boxes.getShort(at + 2) / em,
                boxes.getShort(at + 4) / em,
                boxes.getShort(at + 6) / em,
                boxes.getShort(at + 8) / em);
    }

    private Ink measured(Rectangle2D bounds) {
        return new Ink(bounds.getMinX() / em, bounds.getMinY() / em, bounds.getMaxX() / em, bounds.getMaxY() / em);
    }

    private int offset(ByteBuffer offsets, int glyph) {
        return longOffsets ? offsets.getInt(4 * glyph) : 2 * (offsets.getShort(2 * glyph) & 0xFFFF);
    }
}

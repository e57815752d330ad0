package dev.broadsheet.typesetter.font;

import dev.broadsheet.typesetter.font.GlyphWriter.Points;
import java.nio.ByteBuffer;

/** Reads the outlines of a TrueType file; OpenType 1.9, "glyf". */
final class GlyphReader {

    private static final int HEADER = 10;
    private static final int ON_CURVE = 0x01;
    private static final int X_SHORT = 0x02;
    private static final int Y_SHORT = 0x04;
    private static final int REPEAT = 0x08;
    private static final int X_SAME_OR_POSITIVE = 0x10;
    private static final int Y_SAME_OR_POSITIVE = 0x20;

    private final ByteBuffer glyf;
    private final ByteBuffer loca;
    private final boolean isLong;

    GlyphReader(SfntFile file) {
        glyf = file.required("glyf");
        loca = file.required("loca");
        isLong = file.required("head").getShort(50) != 0;
    }

    /** Returns the data of a glyph; empty if it has no outline. */
    ByteBuffer glyph(int glyph) {
        int from = offset(glyph);
        return glyf.slice(from, Math.max(0, offset(glyph + 1) - from));
    }

    private int offset(int glyph) {
        return isLong ? loca.getInt(4 * glyph) : 2 * (loca.getShort(2 * glyph) & 0xFFFF);
    }

    /** Reads the points of a simple glyph. */
    static Points points(ByteBuffer glyph) {
        ByteBuffer in = glyph.duplicate().position(HEADER);
        int[] ends = new int[glyph.getShort(0)];
        int count = 0;
        for (int i = 0; i < ends.length; i++) {
            ends[i] = in.getShort() & 0xFFFF;
            if (ends[i] < count) {
                throw new IllegalArgumentException("font: contours that end before they begin");
            }
            count = ends[i] + 1;
        }
        int instructions = in.getShort() & 0xFFFF;
        in.position(in.position() + instructions);
        int[] flags = flags(in, count);
        boolean[] onCurve = new boolean[count];
        for (int i = 0; i < count; i++) {
            onCurve[i] = (flags[i] & ON_CURVE) != 0;
        }
        int[] x = coordinates(in, flags, X_SHORT, X_SAME_OR_POSITIVE);
        return new Points(ends, x, coordinates(in, flags, Y_SHORT, Y_SAME_OR_POSITIVE), onCurve);
    }

    private static int[] flags(ByteBuffer in, int count) {
        int[] flags = new int[count];
        for (int i = 0; i < count; ) {
            int flag = in.get() & 0xFF;
            int times = (flag & REPEAT) == 0 ? 1 : 1 + (in.get() & 0xFF);
            for (int j = 0; j < times && i < count; j++) {
                flags[i++] = flag;
            }
        }
        return flags;
    }

    private static int[] coordinates(ByteBuffer in, int[] flags, int isShort, int sameOrPositive) {
        int[] coordinates = new int[flags.length];
        int at = 0;
        for (int i = 0; i < flags.length; i++) {
            boolean same = (flags[i] & sameOrPositive) != 0;
            if ((flags[i] & isShort) != 0) {
                int distance = in.get() & 0xFF;
                at += same ? distance : -distance;
            } else if (!same) {
                at += in.getShort();
            }
            coordinates[i] = at;
        }
        return coordinates;
    }
}

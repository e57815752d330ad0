package dev.broadsheet.typesetter.font;

import dev.broadsheet.typesetter.font.GlyphWriter.Box;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * A component of a composite glyph; OpenType 1.9, "glyf", "Composite glyph description".
 *
 * @param flags component flags
 * @param x x offset in font units, or the number of a point if the flags say so
 * @param scale raw numbers of its scale or matrix; may be empty
 */
@SuppressWarnings("ArrayRecordComponent")
record Component(int flags, int glyph, int x, int y, short[] scale) {

    private static final int HEADER = 10;
    private static final double F2DOT14 = 16384;
    private static final int WORDS = 0x01;
    private static final int ARE_PLACES = 0x02;
    private static final int SCALE = 0x08;
    static final int MORE = 0x20;
    private static final int TWO_SCALES = 0x40;
    private static final int MATRIX = 0x80;
    static final int INSTRUCTIONS = 0x100;

    static List<Component> read(ByteBuffer glyph) {
        ByteBuffer in = glyph.duplicate().position(HEADER);
        List<Component> parts = new ArrayList<>();
        int flags = MORE;
        while ((flags & MORE) != 0) {
            flags = in.getShort() & 0xFFFF;
            int part = in.getShort() & 0xFFFF;
            boolean isSigned = (flags & ARE_PLACES) != 0;
            int x = number(in, flags, isSigned);
            int y = number(in, flags, isSigned);
            short[] scale = new short[scales(flags)];
            for (int i = 0; i < scale.length; i++) {
                scale[i] = in.getShort();
            }
            parts.add(new Component(flags, part, x, y, scale));
        }
        return parts;
    }

    private static int number(ByteBuffer in, int flags, boolean isSigned) {
        if ((flags & WORDS) != 0) {
            short word = in.getShort();
            return isSigned ? word : word & 0xFFFF;
        }
        byte small = in.get();
        return isSigned ? small : small & 0xFF;
    }

    /** Returns the size in bytes of a component with these flags. */
    static int size(int flags) {
        return ((flags & WORDS) == 0 ? 6 : 8) + 2 * scales(flags);
    }

    private static int scales(int flags) {
        if ((flags & SCALE) != 0) {
            return 1;
        } else if ((flags & TWO_SCALES) != 0) {
            return 2;
        }
        return (flags & MATRIX) != 0 ? 4 : 0;
    }

    /** Returns a copy at another offset; a component that is aligned by points is unchanged. */
    Component at(int newX, int newY) {
        return (flags & ARE_PLACES) == 0 ? this : new Component(flags, glyph, newX, newY, scale);
    }

    /** Returns the bounds of the component, unless it is aligned by points. */
    Box placed(Box box) {
        double xx = scale.length == 0 ? 1 : scale[0] / F2DOT14;
        double yy = scale.length == 0 ? 1 : scale[scale.length - 1] / F2DOT14;
        double xy = scale.length == 4 ? scale[1] / F2DOT14 : 0;
        double yx = scale.length == 4 ? scale[2] / F2DOT14 : 0;
        int[] xs = new int[4];
        int[] ys = new int[4];
        for (int corner = 0; corner < 4; corner++) {
            double left = (corner & 1) == 0 ? box.left() : box.right();
            double bottom = (corner & 2) == 0 ? box.bottom() : box.top();
            xs[corner] = (int) Math.round(left * xx + bottom * yx) + (isPlaced() ? x : 0);
            ys[corner] = (int) Math.round(left * xy + bottom * yy) + (isPlaced() ? y : 0);
        }
        return Box.of(xs, ys);
    }

    private boolean isPlaced() {
        return (flags & ARE_PLACES) != 0;
    }

    static byte[] written(List<Component> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < parts.size(); i++) {
            Component part = parts.get(i);
            int more = i + 1 < parts.size() ? MORE : 0;
            ByteBuffer data = ByteBuffer.allocate(8 + 2 * part.scale().length);
            data.putShort((short) ((part.flags() & ~(MORE | INSTRUCTIONS)) | WORDS | more));
            data.putShort((short) part.glyph()).putShort((short) part.x()).putShort((short) part.y());
            for (short number : part.scale()) {
                data.putShort(number);
            }
            out.writeBytes(data.array());
        }
        return out.toByteArray();
    }
}

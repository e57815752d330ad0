package dev.broadsheet.typesetter.font;

import java.io.ByteArrayOutputStream;

/** Writes the outlines of a font, one glyph after another; OpenType 1.9, "glyf" and "loca". */
final class GlyphWriter {

    private static final int ON_CURVE = 0x01;
    private static final int X_SHORT = 0x02;
    private static final int Y_SHORT = 0x04;
    private static final int X_SAME_OR_POSITIVE = 0x10;
    private static final int Y_SAME_OR_POSITIVE = 0x20;
    private static final int OVERLAP = 0x40;
    private static final int LONGEST_SHORT = 255;

    private final ByteArrayOutputStream glyf = new ByteArrayOutputStream(1 << 16);
    private final ByteArrayOutputStream loca = new ByteArrayOutputStream(1 << 12);

    GlyphWriter() {
        offset();
    }

    /**
     * The points of a simple glyph.
     *
     * @param ends index of the last point of each contour
     * @param x x coordinate of each point, in font units
     * @param onCurve whether a point is on the curve
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Points(int[] ends, int[] x, int[] y, boolean[] onCurve) {}

    /** Bounds in font units. */
    record Box(int left, int bottom, int right, int top) {

        /** Returns the union of two boxes. */
        Box with(Box other) {
            return new Box(
                    Math.min(left, other.left),
                    Math.min(bottom, other.bottom),
                    Math.max(right, other.right),
                    Math.max(top, other.top));
        }

        static Box of(int[] x, int[] y) {
            if (x.length == 0) {
                return new Box(0, 0, 0, 0);
            }
            int[] xs = {Integer.MAX_VALUE, Integer.MIN_VALUE};
            int[] ys = {Integer.MAX_VALUE, Integer.MIN_VALUE};
            for (int i = 0; i < x.length; i++) {
                xs[0] = Math.min(xs[0], x[i]);
                xs[1] = Math.max(xs[1], x[i]);
                ys[0] = Math.min(ys[0], y[i]);
                ys[1] = Math.max(ys[1], y[i]);
            }
            return new Box(xs[0], ys[0], xs[1], ys[1]);
        }
    }

    /** A glyph without an outline, such as a space. */
    void empty() {
        offset();
    }

    void simple(Points points, Box box, byte[] instructions, boolean overlaps) {
        header(points.ends().length, box);
        for (int end : points.ends()) {
            number(end);
        }
        number(instructions.length);
        glyf.writeBytes(instructions);
        int[] dx = differences(points.x());
        int[] dy = differences(points.y());
        for (int i = 0; i < dx.length; i++) {
            int flags = (points.onCurve()[i] ? ON_CURVE : 0) | (overlaps && i == 0 ? OVERLAP : 0);
            flags |= flags(dx[i], X_SHORT, X_SAME_OR_POSITIVE) | flags(dy[i], Y_SHORT, Y_SAME_OR_POSITIVE);
            glyf.write(flags);
        }
        coordinates(dx);
        coordinates(dy);
        end();
    }

    /** @param parts encoded components */
    void composite(byte[] parts, Box box, byte[] instructions, boolean hasInstructions) {
        header(-1, box);
        glyf.writeBytes(parts);
        if (hasInstructions) {
            number(instructions.length);
            glyf.writeBytes(instructions);
        }
        end();
    }

    private void header(int contours, Box box) {
        number(contours);
        number(box.left());
        number(box.bottom());
        number(box.right());
        number(box.top());
    }

    private static int[] differences(int[] values) {
        int[] differences = new int[values.length];
        for (int i = 0; i < values.length; i++) {
            differences[i] = values[i] - (i == 0 ? 0 : values[i - 1]);
        }
        return differences;
    }

    private static int flags(int difference, int isShort, int sameOrPositive) {
        if (difference == 0) {
            return sameOrPositive;
        }
        if (Math.abs(difference) > LONGEST_SHORT) {
            return 0;
        }
        return isShort | (difference > 0 ? sameOrPositive : 0);
    }

    private void coordinates(int[] differences) {
        for (int difference : differences) {
            if (Math.abs(difference) > LONGEST_SHORT) {
                number(difference);
            } else if (difference != 0) {
                glyf.write(Math.abs(difference));
            }
        }
    }

    private void number(int value) {
        glyf.write(value >> 8);
        glyf.write(value);
    }

    private void end() {
        while ((glyf.size() & 3) != 0) {
            glyf.write(0);
        }
        offset();
    }

    private void offset() {
        int at = glyf.size();
        for (int shift = 24; shift >= 0; shift -= 8) {
            loca.write(at >> shift);
        }
    }

    byte[] glyf() {
        return glyf.toByteArray();
    }

    /** Returns the {@code loca} table in its long format. */
    byte[] loca() {
        return loca.toByteArray();
    }
}

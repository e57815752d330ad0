package dev.broadsheet.typesetter.font;

import dev.broadsheet.typesetter.font.GlyphWriter.Box;
import dev.broadsheet.typesetter.font.GlyphWriter.Points;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/** Reconstructs transformed outlines and metrics of WOFF 2.0; sections 5.1 to 5.4. */
final class PackedOutlines {

    private static final int HEADER = 36;
    private static final int STREAMS = 7;
    private static final int OVERLAPS = 1;

    private final int glyphs;
    private final ByteBuffer contours;
    private final ByteBuffer points;
    private final ByteBuffer flags;
    private final ByteBuffer outlines;
    private final ByteBuffer parts;
    private final ByteBuffer hasBox;
    private final ByteBuffer boxes;
    private final ByteBuffer programs;
    private final ByteBuffer overlaps;
    private final int[] lefts;
    private final GlyphWriter writer = new GlyphWriter();

    PackedOutlines(ByteBuffer table) {
        int options = table.getShort(2);
        glyphs = table.getShort(4) & 0xFFFF;
        lefts = new int[glyphs];
        int at = HEADER;
        ByteBuffer[] streams = new ByteBuffer[STREAMS];
        for (int i = 0; i < STREAMS; i++) {
            int length = table.getInt(8 + 4 * i);
            streams[i] = table.slice(at, length);
            at += length;
        }
        contours = streams[0];
        points = streams[1];
        flags = streams[2];
        outlines = streams[3];
        parts = streams[4];
        int bits = 4 * ((glyphs + 31) / 32);
        hasBox = streams[5].slice(0, bits);
        boxes = streams[5].slice(bits, streams[5].limit() - bits);
        programs = streams[6];
        overlaps = (options & OVERLAPS) == 0 ? ByteBuffer.allocate(bits) : table.slice(at, (glyphs + 7) / 8);
    }

    void unpack() {
        for (int glyph = 0; glyph < glyphs; glyph++) {
            int count = contours.getShort();
            if (count == 0) {
                writer.empty();
            } else if (count > 0) {
                simple(glyph, count);
            } else {
                composite(glyph);
            }
        }
    }

    private void simple(int glyph, int count) {
        int[] ends = new int[count];
        int total = 0;
        for (int i = 0; i < count; i++) {
            total += number(points);
            ends[i] = total - 1;
        }
        Points read = points(ends, total);
        byte[] program = program(number(outlines));
        Box box = isSet(hasBox, glyph) ? box() : Box.of(read.x(), read.y());
        lefts[glyph] = box.left();
        writer.simple(read, box, program, isSet(overlaps, glyph));
    }

    private Points points(int[] ends, int total) {
        if (total > flags.remaining()) {
            throw new IllegalArgumentException("font: more points than there are");
        }
        int[] xs = new int[total];
        int[] ys = new int[total];
        boolean[] onCurve = new boolean[total];
        int x = 0;
        int y = 0;
        for (int i = 0; i < total; i++) {
            int flag = flags.get() & 0xFF;
            onCurve[i] = flag < 0x80;
            long step = step(flag & 0x7F);
            x += (int) (step >> 32);
            y += (int) step;
            xs[i] = x;
            ys[i] = y;
        }
        return new Points(ends, xs, ys, onCurve);
    }

    /** Reads the distance of a point from the previous one, with x in the upper half; section 5.2. */
    private long step(int flag) {
        if (flag < 10) {
            return pair(0, signed(flag, ((flag & 14) << 7) + next()));
        } else if (flag < 20) {
            return pair(signed(flag, (((flag - 10) & 14) << 7) + next()), 0);
        } else if (flag < 84) {
            int high = flag - 20;
            int low = next();
            int x = 1 + (high & 0x30) + (low >> 4);
            return pair(signed(flag, x), signed(flag >> 1, 1 + ((high & 0x0C) << 2) + (low & 0x0F)));
        } else if (flag < 120) {
            int high = flag - 84;
            int x = 1 + ((high / 12) << 8) + next();
            return pair(signed(flag, x), signed(flag >> 1, 1 + (((high % 12) >> 2) << 8) + next()));
        } else if (flag < 124) {
            int first = next();
            int middle = next();
            int x = (first << 4) + (middle >> 4);
            return pair(signed(flag, x), signed(flag >> 1, ((middle & 0x0F) << 8) + next()));
        }
        int x = (next() << 8) + next();
        return pair(signed(flag, x), signed(flag >> 1, (next() << 8) + next()));
    }

    private static long pair(int x, int y) {
        return (long) x << 32 | (y & 0xFFFFFFFFL);
    }

    private static int signed(int flag, int value) {
        return (flag & 1) != 0 ? value : -value;
    }

    private int next() {
        return outlines.get() & 0xFF;
    }

    private void composite(int glyph) {
        ByteArrayOutputStream components = new ByteArrayOutputStream();
        boolean hasProgram = false;
        int kind = Component.MORE;
        while ((kind & Component.MORE) != 0) {
            kind = parts.getShort(parts.position()) & 0xFFFF;
            byte[] component = new byte[Component.size(kind)];
            parts.get(component);
            components.writeBytes(component);
            hasProgram |= (kind & Component.INSTRUCTIONS) != 0;
        }
        byte[] program = program(hasProgram ? number(outlines) : 0);
        Box box = isSet(hasBox, glyph) ? box() : new Box(0, 0, 0, 0);
        lefts[glyph] = box.left();
        writer.composite(components.toByteArray(), box, program, hasProgram);
    }

    private byte[] program(int length) {
        if (length > programs.remaining()) {
            throw new IllegalArgumentException("font: more instructions than there are");
        }
        byte[] program = new byte[length];
        programs.get(program);
        return program;
    }

    private Box box() {
        return new Box(boxes.getShort(), boxes.getShort(), boxes.getShort(), boxes.getShort());
    }

    private static boolean isSet(ByteBuffer bits, int glyph) {
        return (bits.get(glyph >> 3) & 0x80 >> (glyph & 7)) != 0;
    }

    /** Reads a 255UInt16; section 4.2. */
    private static int number(ByteBuffer in) {
        int code = in.get() & 0xFF;
        return switch (code) {
            case 253 -> in.getShort() & 0xFFFF;
            case 254 -> (in.get() & 0xFF) + 506;
            case 255 -> (in.get() & 0xFF) + 253;
            default -> code;
        };
    }

    byte[] glyf() {
        return writer.glyf();
    }

    byte[] loca() {
        return writer.loca();
    }

    /**
     * Reconstructs the {@code hmtx} table; section 5.4. Omitted side bearings are the left edges of the outlines.
     *
     * @param advances number of glyphs with an advance width of their own
     */
    byte[] metrics(ByteBuffer packed, int advances) {
        int left = packed.get();
        ByteBuffer widths = packed.slice(1, 2 * advances);
        packed.position(1 + 2 * advances);
        ByteBuffer table = ByteBuffer.allocate(4 * advances + 2 * Math.max(0, glyphs - advances));
        for (int glyph = 0; glyph < glyphs; glyph++) {
            boolean hasWidth = glyph < advances;
            if (hasWidth) {
                table.putShort(widths.getShort(2 * glyph));
            }
            boolean isLeftOut = (left & (hasWidth ? 1 : 2)) != 0;
            table.putShort(isLeftOut ? (short) lefts[glyph] : packed.getShort());
        }
        return table.array();
    }
}

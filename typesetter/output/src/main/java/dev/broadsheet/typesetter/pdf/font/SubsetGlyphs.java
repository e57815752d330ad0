package dev.broadsheet.typesetter.pdf.font;

import dev.broadsheet.typesetter.pdf.syntax.Bytes;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The outlines of some glyphs and of their components, renumbered without gaps; OpenType 1.9, "glyf".
 */
final class SubsetGlyphs {

    private static final int HEADER = 10;
    private static final int WORDS = 0x01;
    private static final int SCALE = 0x08;
    private static final int MORE = 0x20;
    private static final int TWO_SCALES = 0x40;
    private static final int MATRIX = 0x80;

    private final FontTables font;
    private final SortedMap<Integer, byte[]> outlines = new TreeMap<>();
    private final SortedMap<Integer, Integer> numbers = new TreeMap<>();

    /** @param used glyphs of the whole font; glyph 0 is always included */
    SubsetGlyphs(FontTables font, Collection<Integer> used) {
        this.font = font;
        Deque<Integer> waiting = new ArrayDeque<>(used);
        waiting.add(0);
        while (!waiting.isEmpty()) {
            int glyph = waiting.remove();
            if (glyph < font.glyphs() && !outlines.containsKey(glyph)) {
                byte[] outline = font.glyph(glyph);
                outlines.put(glyph, outline);
                for (int part = firstPart(outline); part >= 0; part = nextPart(outline, part)) {
                    waiting.add(unsigned(outline, part + 2));
                }
            }
        }
        for (int glyph : outlines.keySet()) {
            numbers.put(glyph, numbers.size());
        }
        outlines.values().forEach(this::renumber);
    }

    private void renumber(byte[] outline) {
        for (int part = firstPart(outline); part >= 0; part = nextPart(outline, part)) {
            int number = numbers.getOrDefault(unsigned(outline, part + 2), 0);
            outline[part + 2] = (byte) (number >> 8);
            outline[part + 3] = (byte) number;
        }
    }

    /** Returns the offset of a composite glyph's first component, or -1 for a simple glyph. */
    private static int firstPart(byte[] outline) {
        return outline.length < HEADER + 4 || outline[0] >= 0 ? -1 : HEADER;
    }

    private static int nextPart(byte[] outline, int part) {
        int flags = unsigned(outline, part);
        if ((flags & MORE) == 0) {
            return -1;
        }
        int next = part + ((flags & WORDS) == 0 ? 6 : 8);
        if ((flags & SCALE) != 0) {
            next += 2;
        } else if ((flags & TWO_SCALES) != 0) {
            next += 4;
        } else if ((flags & MATRIX) != 0) {
            next += 8;
        }
        return next + 4 > outline.length ? -1 : next;
    }

    private static int unsigned(byte[] data, int at) {
        return (data[at] & 0xFF) << 8 | (data[at + 1] & 0xFF);
    }

    int count() {
        return outlines.size();
    }

    /** Returns the glyph ids in the subset by those in the whole font. */
    Map<Integer, Integer> numbers() {
        return numbers;
    }

    /** Returns the {@code glyf} table; each glyph is aligned to four bytes. */
    byte[] glyf() {
        byte[] all = new byte[Arrays.stream(offsets()).max().orElse(0)];
        int at = 0;
        for (byte[] outline : outlines.values()) {
            System.arraycopy(outline, 0, all, at, outline.length);
            at += padded(outline.length);
        }
        return all;
    }

    /** Returns the {@code loca} table in its long format. */
    byte[] loca() {
        Bytes table = new Bytes(4 * outlines.size() + 4);
        for (int offset : offsets()) {
            table.binary(offset, 4);
        }
        return table.toByteArray();
    }

    private int[] offsets() {
        int[] offsets = new int[outlines.size() + 1];
        int i = 0;
        for (byte[] outline : outlines.values()) {
            offsets[i + 1] = offsets[i] + padded(outline.length);
            i++;
        }
        return offsets;
    }

    /** Returns the {@code hmtx} table. */
    byte[] hmtx() {
        Bytes table = new Bytes(4 * outlines.size());
        for (int glyph : outlines.keySet()) {
            table.binary(font.advance(glyph), 2).binary(font.bearing(glyph), 2);
        }
        return table.toByteArray();
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }
}

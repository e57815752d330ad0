package dev.broadsheet.typesetter.math.font;

import java.nio.ByteBuffer;

/** A table or subtable of a font, in which offsets count from its start. */
final class Data {

    private static final Data NONE = new Data(ByteBuffer.allocate(0));

    private final ByteBuffer bytes;

    Data(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    /** Returns the subtable at a 16-bit offset that is read at an index; an empty one if the offset is 0. */
    Data at(int index) {
        int offset = unsigned(index);
        return offset == 0 ? NONE : from(offset);
    }

    Data from(int offset) {
        return new Data(bytes.slice(offset, bytes.limit() - offset));
    }

    boolean isEmpty() {
        return bytes.limit() == 0;
    }

    int unsigned(int index) {
        return bytes.getShort(index) & 0xFFFF;
    }

    int signed(int index) {
        return bytes.getShort(index);
    }

    /** Reads a 32-bit offset. */
    int offset(int index) {
        return bytes.getInt(index);
    }

    String tag(int index) {
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            tag.append((char) (bytes.get(index + i) & 0xFF));
        }
        return tag.toString();
    }

    /**
     * Returns the coverage index of a glyph; OpenType 1.9, "Coverage Table".
     *
     * @return -1 if it is not covered
     */
    int coverage(int glyph) {
        if (isEmpty()) {
            return -1;
        }
        boolean ranges = unsigned(0) == 2;
        int low = 0;
        int high = unsigned(2) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int first = unsigned(ranges ? 4 + 6 * middle : 4 + 2 * middle);
            int last = ranges ? unsigned(6 + 6 * middle) : first;
            if (glyph < first) {
                high = middle - 1;
            } else if (glyph > last) {
                low = middle + 1;
            } else {
                return ranges ? unsigned(8 + 6 * middle) + glyph - first : middle;
            }
        }
        return -1;
    }
}

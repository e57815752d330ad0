package dev.broadsheet.typesetter.font;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;

/** The table {@code CFF }: outlines as Type 2 charstrings; Adobe Technical Notes 5176 and 5177. */
public final class CffFile {

    private static final int CHARSET = 15;
    private static final int CHAR_STRINGS = 17;
    /** The two-byte operator ROS, which marks a CID-keyed font. */
    private static final int ROS = 12 << 8 | 30;

    private static final int END_CHAR = 14;
    private static final int SHORT_NUMBER = 28;
    private static final int LONG_NUMBER = 255;
    private static final int FIRST_NUMBER = 32;

    private final byte[] data;
    private final Map<Integer, Integer> top = new HashMap<>();
    private final Index charStrings;

    /**
     * An INDEX, an array of objects of any length; TN 5176, 5.
     *
     * @param at position of its first offset
     * @param base position from which offsets count
     */
    private record Index(ByteBuffer data, int count, int width, int at, int base) {

        static Index read(ByteBuffer data, int start) {
            int count = data.getShort(start) & 0xFFFF;
            int width = count == 0 ? 0 : data.get(start + 2);
            int at = start + (count == 0 ? 2 : 3);
            return new Index(data, count, width, at, at + width * (count + 1) - 1);
        }

        int start(int object) {
            int offset = 0;
            for (int i = 0; i < width; i++) {
                offset = offset << 8 | (data.get(at + width * object + i) & 0xFF);
            }
            return base + offset;
        }

        int end() {
            return count == 0 ? at : start(count);
        }
    }

    /**
     * @param table not copied
     * @throws IndexOutOfBoundsException when it is cut off
     * @throws IllegalArgumentException if the charstrings are missing
     */
    public CffFile(byte[] table) {
        this.data = table;
        ByteBuffer buffer = ByteBuffer.wrap(table);
        Index names = Index.read(buffer, buffer.get(2));
        Index dictionaries = Index.read(buffer, names.end());
        read(dictionaries.start(0), dictionaries.start(1));
        charStrings = Index.read(buffer, top.getOrDefault(CHAR_STRINGS, 0));
        for (int glyph = 0; glyph < charStrings.count(); glyph++) {
            if (charStrings.start(glyph) < 0 || charStrings.start(glyph) > charStrings.start(glyph + 1)) {
                throw new IllegalArgumentException("font: the outline of glyph " + glyph + " has no place");
            }
        }
        if (charStrings.end() > table.length) {
            throw new IndexOutOfBoundsException("outlines beyond the end");
        }
    }

    /** Reads the last operand of each operator of a DICT; TN 5176, 4. Real numbers are skipped. */
    private void read(int from, int to) {
        ByteBuffer in = ByteBuffer.wrap(data, from, to - from);
        int operand = 0;
        while (in.hasRemaining()) {
            int first = in.get() & 0xFF;
            if (first == 12) {
                top.put(first << 8 | (in.get() & 0xFF), operand);
            } else if (first <= 21) {
                top.put(first, operand);
            } else if (first == 30) {
                skipReal(in);
            } else {
                operand = number(in, first);
            }
        }
    }

    private static int number(ByteBuffer in, int first) {
        if (first == 28) {
            return in.getShort();
        } else if (first == 29) {
            return in.getInt();
        } else if (first <= 246) {
            return first - 139;
        }
        int next = in.get() & 0xFF;
        return first <= 250 ? (first - 247) * 256 + next + 108 : -(first - 251) * 256 - next - 108;
    }

    /** Skips a real number, which ends with the nibble F. */
    private static void skipReal(ByteBuffer in) {
        int pair = in.get();
        while ((pair & 0xF) != 0xF && (pair & 0xF0) != 0xF0) {
            pair = in.get();
        }
    }

    /** Returns the CIDs of the glyphs: those of a CID-keyed font, else the glyph ids; ISO 32000-1, 9.7.4.2. */
    public int[] characters() {
        int[] characters = new int[charStrings.count()];
        Arrays.setAll(characters, glyph -> glyph);
        if (top.containsKey(ROS)) {
            readCharset(characters, ByteBuffer.wrap(data).position(top.getOrDefault(CHARSET, 0)));
        }
        return characters;
    }

    /** Reads a charset, which omits the first glyph; TN 5176, 13. */
    private static void readCharset(int[] characters, ByteBuffer in) {
        int format = in.get();
        int glyph = 1;
        while (glyph < characters.length) {
            int first = in.getShort() & 0xFFFF;
            int more = 0;
            if (format == 1) {
                more = in.get() & 0xFF;
            } else if (format == 2) {
                more = in.getShort() & 0xFFFF;
            }
            for (int i = 0; i <= more && glyph < characters.length; i++) {
                characters[glyph++] = first + i;
            }
        }
    }

    /**
     * Returns a copy of the same length in which the outlines of all other glyphs are empty, so that it compresses well. Returns
     * an unchanged copy if one of the glyphs is composed of others by name, as in files from before 2000 (TN 5177, appendix C).
     */
    public byte[] only(BitSet glyphs) {
        byte[] copy = data.clone();
        if (glyphs.stream().anyMatch(this::isPutTogether)) {
            return copy;
        }
        for (int glyph = 1; glyph < charStrings.count(); glyph++) {
            if (!glyphs.get(glyph)) {
                Arrays.fill(copy, charStrings.start(glyph), charStrings.start(glyph + 1), (byte) END_CHAR);
            }
        }
        return copy;
    }

    /** Whether a glyph is composed of others: its charstring has four or five numbers and {@code endchar} only. */
    private boolean isPutTogether(int glyph) {
        if (glyph >= charStrings.count()) {
            return false;
        }
        int end = charStrings.start(glyph + 1);
        int numbers = 0;
        int at = charStrings.start(glyph);
        IntPredicate isNumber = code -> code == SHORT_NUMBER || code >= FIRST_NUMBER;
        while (at < end && isNumber.test(data[at] & 0xFF)) {
            at += size(data[at] & 0xFF);
            numbers++;
        }
        return numbers >= 4 && at == end - 1 && data[at] == END_CHAR;
    }

    private static int size(int code) {
        if (code == SHORT_NUMBER) {
            return 3;
        }
        if (code == LONG_NUMBER) {
            return 5;
        }
        return code >= 247 ? 2 : 1;
    }
}

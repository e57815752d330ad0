package dev.broadsheet.typesetter.text.font;

import dev.broadsheet.typesetter.font.SfntFile;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** A font's Unicode {@code cmap} (formats 4 and 12), which maps code points to glyph ids. */
public final class CharacterMap {

    private static final int LAST_CODE_POINT = 0x10FFFF;
    private static final int BLOCK_BITS = 8;
    private static final int BLOCK = 1 << BLOCK_BITS;

    /** Glyphs by code point, in blocks; those without glyphs are null. */
    private final char[] @Nullable [] blocks = new char[(LAST_CODE_POINT >> BLOCK_BITS) + 1][];

    private boolean empty = true;

    private CharacterMap() {}

    public static CharacterMap of(SfntFile file) {
        CharacterMap map = new CharacterMap();
        file.table("cmap").ifPresent(map::read);
        return map;
    }

    /** Returns the glyph of a code point, or 0. */
    public int glyph(int codePoint) {
        char[] block = codePoint < 0 || codePoint > LAST_CODE_POINT ? null : blocks[codePoint >> BLOCK_BITS];
        return block == null ? 0 : block[codePoint & (BLOCK - 1)];
    }

    /** Whether no character has a glyph. */
    boolean isEmpty() {
        return empty;
    }

    private void put(int codePoint, int glyph) {
        char[] block = blocks[codePoint >> BLOCK_BITS];
        if (block == null) {
            block = new char[BLOCK];
            blocks[codePoint >> BLOCK_BITS] = block;
        }
        block[codePoint & (BLOCK - 1)] = (char) glyph;
        empty = false;
    }

    private void read(ByteBuffer cmap) {
        int subtables = cmap.getShort(2) & 0xFFFF;
        for (int i = 0; i < subtables; i++) {
            int record = 4 + 8 * i;
            if (isUnicode(cmap.getShort(record), cmap.getShort(record + 2))) {
                int offset = cmap.getInt(record + 4);
                readSubtable(cmap.slice(offset, cmap.limit() - offset));
            }
        }
    }

    private static boolean isUnicode(int platform, int encoding) {
        return platform == 0 || (platform == 3 && (encoding == 1 || encoding == 10));
    }

    private void readSubtable(ByteBuffer table) {
        int format = table.getShort(0);
        if (format == 4) {
            readSegments(table);
        } else if (format == 12) {
            readGroups(table);
        }
    }

    private void readSegments(ByteBuffer table) {
        int size = table.getShort(6) & 0xFFFF;
        for (int i = 0; i < size; i += 2) {
            int end = table.getShort(14 + i) & 0xFFFF;
            int start = table.getShort(16 + size + i) & 0xFFFF;
            int delta = table.getShort(16 + 2 * size + i);
            int rangeAt = 16 + 3 * size + i;
            int range = table.getShort(rangeAt) & 0xFFFF;
            for (int code = start; code <= end && code != 0xFFFF; code++) {
                int glyph = range == 0 ? code : indirect(table, rangeAt + range + 2 * (code - start));
                if (glyph != 0 && ((glyph + delta) & 0xFFFF) != 0) {
                    put(code, (glyph + delta) & 0xFFFF);
                }
            }
        }
    }

    private static int indirect(ByteBuffer table, int at) {
        return at + 2 <= table.limit() ? table.getShort(at) & 0xFFFF : 0;
    }

    private void readGroups(ByteBuffer table) {
        int groups = table.getInt(12);
        for (int i = 0; i < groups; i++) {
            int at = 16 + 12 * i;
            int start = table.getInt(at);
            int end = Math.min(table.getInt(at + 4), LAST_CODE_POINT);
            for (int code = start; code <= end; code++) {
                put(code, table.getInt(at + 8) + code - start);
            }
        }
    }
}

package dev.broadsheet.typesetter.text;

import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A font's Unicode {@code cmap} (formats 4 and 12), as code point to glyph id. */
final class CharacterMap {

    private static final int LAST_CODE_POINT = 0x10FFFF;

    private final SortedMap<Integer, Integer> glyphs;

    private CharacterMap(SortedMap<Integer, Integer> glyphs) {
        this.glyphs = Collections.unmodifiableSortedMap(glyphs);
    }

    static CharacterMap of(SfntFile file) {
        TreeMap<Integer, Integer> glyphs = new TreeMap<>();
        file.table("cmap").ifPresent(cmap -> read(cmap, glyphs));
        return new CharacterMap(glyphs);
    }

    /** The glyph of a code point; 0 for none. */
    int glyph(int codePoint) {
        return glyphs.getOrDefault(codePoint, 0);
    }

    SortedMap<Integer, Integer> glyphs() {
        return glyphs;
    }

    private static void read(ByteBuffer cmap, Map<Integer, Integer> glyphs) {
        int subtables = cmap.getShort(2) & 0xFFFF;
        for (int i = 0; i < subtables; i++) {
            int record = 4 + 8 * i;
            if (isUnicode(cmap.getShort(record), cmap.getShort(record + 2))) {
                int offset = cmap.getInt(record + 4);
                readSubtable(cmap.slice(offset, cmap.limit() - offset), glyphs);
            }
        }
    }

    private static boolean isUnicode(int platform, int encoding) {
        return platform == 0 || (platform == 3 && (encoding == 1 || encoding == 10));
    }

    private static void readSubtable(ByteBuffer table, Map<Integer, Integer> glyphs) {
        int format = table.getShort(0);
        if (format == 4) {
            readSegments(table, glyphs);
        } else if (format == 12) {
            readGroups(table, glyphs);
        }
    }

    private static void readSegments(ByteBuffer table, Map<Integer, Integer> glyphs) {
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
                    glyphs.put(code, (glyph + delta) & 0xFFFF);
                }
            }
        }
    }

    private static int indirect(ByteBuffer table, int at) {
        return at + 2 <= table.limit() ? table.getShort(at) & 0xFFFF : 0;
    }

    private static void readGroups(ByteBuffer table, Map<Integer, Integer> glyphs) {
        int groups = table.getInt(12);
        for (int i = 0; i < groups; i++) {
            int at = 16 + 12 * i;
            int start = table.getInt(at);
            int end = Math.min(table.getInt(at + 4), LAST_CODE_POINT);
            for (int code = start; code <= end; code++) {
                glyphs.put(code, table.getInt(at + 8) + code - start);
            }
        }
    }
}

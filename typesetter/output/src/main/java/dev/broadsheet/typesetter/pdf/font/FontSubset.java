package dev.broadsheet.typesetter.pdf.font;

import dev.broadsheet.typesetter.font.SfntWriter;
import dev.broadsheet.typesetter.pdf.syntax.Streams;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** The subset of a TrueType font that a document needs, with the tables that ISO 32000-1, 9.9 requires. */
final class FontSubset {

    private static final int TAG_LENGTH = 6;

    private final byte[] file;
    private final String tag;
    private final Map<Integer, Integer> glyphs;

    private FontSubset(byte[] file, String tag, Map<Integer, Integer> glyphs) {
        this.file = file;
        this.tag = tag;
        this.glyphs = glyphs;
    }

    static FontSubset of(EmbeddedFont font) {
        SortedSet<Integer> used = new TreeSet<>();
        font.uses().forEach(use -> used.add(use.glyph()));
        FontTables whole = font.tables();
        SubsetGlyphs glyphs = new SubsetGlyphs(whole, used);
        return new FontSubset(file(whole, glyphs), tag(whole.name(), used), glyphs.numbers());
    }

    byte[] file() {
        return file;
    }

    String tag() {
        return tag;
    }

    /** Returns the glyph id in the subset of a glyph of the whole font, or 0. */
    int glyph(int original) {
        return glyphs.getOrDefault(original, 0);
    }

    private static byte[] file(FontTables whole, SubsetGlyphs glyphs) {
        SortedMap<String, byte[]> tables = new TreeMap<>();
        for (String program : new String[] {"cvt ", "fpgm", "prep"}) {
            byte[] table = whole.table(program);
            if (table.length > 0) {
                tables.put(program, table);
            }
        }
        tables.put("glyf", glyphs.glyf());
        tables.put("loca", glyphs.loca());
        tables.put("hmtx", glyphs.hmtx());
        tables.put("head", patched(whole.table("head"), 50, 1, 2));
        tables.put("hhea", patched(whole.table("hhea"), 34, glyphs.count(), 2));
        tables.put("maxp", patched(whole.table("maxp"), 4, glyphs.count(), 2));
        return SfntWriter.write(SfntWriter.TRUE_TYPE, tables);
    }

    private static byte[] patched(byte[] table, int at, int value, int width) {
        for (int i = 0; i < width; i++) {
            table[at + i] = (byte) (value >> (8 * (width - 1 - i)));
        }
        return table;
    }

    /** Returns the subset tag: six capitals derived from font and glyphs; ISO 32000-1, 9.6.4. */
    static String tag(String name, SortedSet<Integer> used) {
        byte[] digest = Streams.sha256().digest((name + used).getBytes(StandardCharsets.UTF_8));
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < TAG_LENGTH; i++) {
            tag.append((char) ('A' + (digest[i] & 0xFF) % 26));
        }
        return tag.toString();
    }
}

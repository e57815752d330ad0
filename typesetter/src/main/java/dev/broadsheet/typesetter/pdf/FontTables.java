package dev.broadsheet.typesetter.pdf;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What a TrueType file has to be embedded: metrics, its name and the data of its glyphs; OpenType 1.9. Nothing is taken out
 * of the file before it is asked for, so that it costs next to nothing to begin with.
 */
final class FontTables {

    private static final int HEADER = 12;
    private static final int ENTRY = 16;
    private static final int POSTSCRIPT_NAME = 6;
    private static final int ENGLISH = 0x409;

    private final byte[] file;
    private final int metrics;
    private final int metricsCount;
    private final int unitsPerEm;
    private final int glyphs;
    private final int outlines;
    private final int offsets;
    private final boolean wideOffsets;

    /**
     * @param file not copied
     * @throws IndexOutOfBoundsException when it is cut off
     * @throws IllegalArgumentException when a table is missing without which it is no TrueType font
     */
    FontTables(byte[] file) {
        this.file = file;
        this.metrics = required("hmtx");
        this.metricsCount = Math.max(1, unsigned(required("hhea") + 34));
        this.unitsPerEm = Math.max(1, unsigned(required("head") + 18));
        this.glyphs = unsigned(required("maxp") + 4);
        this.outlines = required("glyf");
        this.offsets = required("loca");
        this.wideOffsets = unsigned(required("head") + 50) != 0;
    }

    int glyphs() {
        return glyphs;
    }

    int unitsPerEm() {
        return unitsPerEm;
    }

    /** In units of the font; the last one that the file has counts for all glyphs after it. */
    int advance(int glyph) {
        return unsigned(metrics + 4 * Math.min(glyph, metricsCount - 1));
    }

    /** The distance of the outline from the glyph's origin. */
    int bearing(int glyph) {
        return glyph < metricsCount
                ? signed(metrics + 4 * glyph + 2)
                : signed(metrics + 4 * metricsCount + 2 * (glyph - metricsCount));
    }

    /** Left, bottom, right and top of all glyphs together. */
    int[] box() {
        int at = required("head") + 36;
        return new int[] {signed(at), signed(at + 2), signed(at + 4), signed(at + 6)};
    }

    /** In degrees; negative where letters lean to the right. */
    double italicAngle() {
        return integer(required("post") + 4) / 65536.0;
    }

    boolean fixedPitch() {
        return integer(required("post") + 12) != 0;
    }

    /** The class of its design, or 0 when the file does not say. */
    int familyClass() {
        int table = start("OS/2");
        return table < 0 ? 0 : signed(table + 30) >> 8;
    }

    /** The name by which programs know it, or "" when it has none. */
    String name() {
        int table = required("name");
        int count = unsigned(table + 2);
        int texts = table + unsigned(table + 4);
        String windows = "";
        for (int at = table + 6; at < table + 6 + 12 * count; at += 12) {
            int platform = unsigned(at);
            int language = unsigned(at + 4);
            if (unsigned(at + 6) != POSTSCRIPT_NAME) {
                continue;
            }
            if (platform == 1 && language == 0) {
                return text(at, texts, StandardCharsets.ISO_8859_1);
            }
            if (platform == 3 && language == ENGLISH) {
                windows = text(at, texts, StandardCharsets.UTF_16BE);
            }
        }
        return windows;
    }

    private String text(int record, int texts, Charset charset) {
        return new String(file, texts + unsigned(record + 10), unsigned(record + 8), charset).trim();
    }

    /** The outline of a glyph as the file has it; empty for one without. */
    byte[] glyph(int glyph) {
        long from = offset(glyph);
        long to = offset(glyph + 1);
        boolean sound = from < to && outlines + to <= file.length;
        return sound ? Arrays.copyOfRange(file, (int) (outlines + from), (int) (outlines + to)) : new byte[0];
    }

    private long offset(int glyph) {
        return wideOffsets ? integer(offsets + 4 * glyph) & 0xFFFFFFFFL : 2L * unsigned(offsets + 2 * glyph);
    }

    /** A copy of a table; empty when there is none. */
    byte[] table(String tag) {
        int entry = entry(tag);
        if (entry < 0) {
            return new byte[0];
        }
        int start = integer(entry + 8);
        return Arrays.copyOfRange(file, start, start + integer(entry + 12));
    }

    /** Where a table begins; -1 when there is none. */
    private int start(String tag) {
        int entry = entry(tag);
        return entry < 0 ? -1 : integer(entry + 8);
    }

    private int required(String tag) {
        int start = start(tag);
        if (start < 0) {
            throw new IllegalArgumentException("font: no table " + tag);
        }
        return start;
    }

    private int entry(String tag) {
        int wanted = tag.charAt(0) << 24 | tag.charAt(1) << 16 | tag.charAt(2) << 8 | tag.charAt(3);
        int end = HEADER + ENTRY * unsigned(4);
        for (int at = HEADER; at < end; at += ENTRY) {
            if (integer(at) == wanted) {
                return at;
            }
        }
        return -1;
    }

    private int unsigned(int at) {
        return (file[at] & 0xFF) << 8 | (file[at + 1] & 0xFF);
    }

    private int signed(int at) {
        return (short) unsigned(at);
    }

    private int integer(int at) {
        return unsigned(at) << 16 | unsigned(at + 2);
    }
}

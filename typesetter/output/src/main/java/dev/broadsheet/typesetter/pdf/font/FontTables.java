package dev.broadsheet.typesetter.pdf.font;

import dev.broadsheet.typesetter.font.FontName;
import dev.broadsheet.typesetter.font.SfntFile;
import java.nio.ByteBuffer;

/**
 * What a TrueType or OpenType file has to be embedded: metrics, its name and the data of its glyphs; OpenType 1.9. Nothing is
 * taken out of the file before it is asked for, so that it costs next to nothing to begin with.
 */
final class FontTables {

    private static final byte[] NOTHING = {};

    private final SfntFile file;
    private final ByteBuffer head;
    private final ByteBuffer metrics;
    private final ByteBuffer outlines;
    private final ByteBuffer offsets;
    private final int metricsCount;
    private final int glyphs;

    /**
     * @param data not copied
     * @throws IndexOutOfBoundsException when it is cut off
     * @throws IllegalArgumentException if a required table is missing
     */
    FontTables(byte[] data) {
        this.file = new SfntFile(data);
        this.head = file.required("head");
        this.metrics = file.required("hmtx");
        this.outlines = hasCharStrings() ? ByteBuffer.allocate(0) : file.required("glyf");
        this.offsets = hasCharStrings() ? ByteBuffer.allocate(0) : file.required("loca");
        this.metricsCount = Math.max(1, unsigned(file.required("hhea"), 34));
        this.glyphs = unsigned(file.required("maxp"), 4);
    }

    int glyphs() {
        return glyphs;
    }

    /** Whether the font has {@code CFF } rather than {@code glyf} outlines. */
    boolean hasCharStrings() {
        return file.table("CFF ").isPresent();
    }

    int unitsPerEm() {
        return Math.max(1, unsigned(head, 18));
    }

    /** Returns an advance width in font units; glyphs beyond the table share the last one. */
    int advance(int glyph) {
        return metric(4 * Math.min(glyph, metricsCount - 1)) & 0xFFFF;
    }

    /** Returns the left side bearing in font units. */
    int bearing(int glyph) {
        return metric(glyph < metricsCount ? 4 * glyph + 2 : 4 * metricsCount + 2 * (glyph - metricsCount));
    }

    /** Reads a metric; 0 beyond the end of the table. */
    private short metric(int at) {
        return at + 2 <= metrics.limit() ? metrics.getShort(at) : 0;
    }

    /** Returns left, bottom, right and top of the font's bounding box. */
    int[] box() {
        return new int[] {head.getShort(36), head.getShort(38), head.getShort(40), head.getShort(42)};
    }

    /** Returns the italic angle in degrees; negative for letters that lean to the right. */
    double italicAngle() {
        return file.required("post").getInt(4) / 65536.0;
    }

    boolean fixedPitch() {
        return file.required("post").getInt(12) != 0;
    }

    /** Returns the OS/2 family class, or 0. */
    int familyClass() {
        return file.table("OS/2")
                .filter(table -> table.limit() >= 32)
                .map(table -> table.getShort(30) >> 8)
                .orElse(0);
    }

    /** Returns the PostScript name, or "". */
    String name() {
        return new FontName(file).postScript();
    }

    /** Returns the {@code glyf} data of a glyph; empty if it has no outline. */
    byte[] glyph(int glyph) {
        long from = offset(glyph);
        long to = offset(glyph + 1);
        if (from >= to || to > outlines.limit()) {
            return NOTHING;
        }
        byte[] outline = new byte[(int) (to - from)];
        outlines.get((int) from, outline);
        return outline;
    }

    /** Reads an offset of {@code loca}; 0 beyond the end of the table. */
    private long offset(int glyph) {
        boolean wide = head.getShort(50) != 0;
        int width = wide ? 4 : 2;
        if (width * (glyph + 1) > offsets.limit()) {
            return 0;
        }
        return wide ? offsets.getInt(4 * glyph) & 0xFFFFFFFFL : 2L * unsigned(offsets, 2 * glyph);
    }

    /** Returns a copy of a table; empty if there is none. */
    byte[] table(String tag) {
        return file.bytes(tag);
    }

    private static int unsigned(ByteBuffer table, int at) {
        return table.getShort(at) & 0xFFFF;
    }
}

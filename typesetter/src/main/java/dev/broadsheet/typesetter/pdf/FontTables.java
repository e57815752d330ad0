package dev.broadsheet.typesetter.pdf;

import dev.broadsheet.typesetter.font.FontName;
import dev.broadsheet.typesetter.font.SfntFile;
import java.nio.ByteBuffer;

/**
 * What a TrueType or OpenType file has to be embedded: metrics, its name and the data of its glyphs; OpenType 1.9. Nothing is taken out
 * of the file before it is asked for, so that it costs next to nothing to begin with.
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
     * @throws IllegalArgumentException when a table is missing without which it is no TrueType or OpenType font
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

    /** Whether outlines are in the table {@code CFF }, and not in {@code glyf}. */
    boolean hasCharStrings() {
        return file.table("CFF ").isPresent();
    }

    int unitsPerEm() {
        return Math.max(1, unsigned(head, 18));
    }

    /** In units of the font; the last one that the file has counts for all glyphs after it. */
    int advance(int glyph) {
        return metric(4 * Math.min(glyph, metricsCount - 1)) & 0xFFFF;
    }

    /** The distance of the outline from the glyph's origin. */
    int bearing(int glyph) {
        return metric(glyph < metricsCount ? 4 * glyph + 2 : 4 * metricsCount + 2 * (glyph - metricsCount));
    }

    /** 0 in a table that is too short. */
    private short metric(int at) {
        return at + 2 <= metrics.limit() ? metrics.getShort(at) : 0;
    }

    /** Left, bottom, right and top of all glyphs together. */
    int[] box() {
        return new int[] {head.getShort(36), head.getShort(38), head.getShort(40), head.getShort(42)};
    }

    /** In degrees; negative where letters lean to the right. */
    double italicAngle() {
        return file.required("post").getInt(4) / 65536.0;
    }

    boolean fixedPitch() {
        return file.required("post").getInt(12) != 0;
    }

    /** The class of its design, or 0 when the file does not say. */
    int familyClass() {
        return file.table("OS/2")
                .filter(table -> table.limit() >= 32)
                .map(table -> table.getShort(30) >> 8)
                .orElse(0);
    }

    /** The name by which programs know it, or "" when it has none. */
    String name() {
        return new FontName(file).postScript();
    }

    /** The outline of a glyph as the file has it; empty for one without. */
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

    /** 0 in a table that is too short. */
    private long offset(int glyph) {
        boolean wide = head.getShort(50) != 0;
        int width = wide ? 4 : 2;
        if (width * (glyph + 1) > offsets.limit()) {
            return 0;
        }
        return wide ? offsets.getInt(4 * glyph) & 0xFFFFFFFFL : 2L * unsigned(offsets, 2 * glyph);
    }

    /** A copy of a table; empty when there is none. */
    byte[] table(String tag) {
        return file.bytes(tag);
    }

    private static int unsigned(ByteBuffer table, int at) {
        return table.getShort(at) & 0xFFFF;
    }
}

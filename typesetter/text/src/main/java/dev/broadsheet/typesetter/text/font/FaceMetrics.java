package dev.broadsheet.typesetter.text.font;

import dev.broadsheet.typesetter.font.SfntFile;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * Vertical metrics in em.
 *
 * @param unitsPerEm units of the font in an em; 1 at least
 * @param ascent OS/2 typographic ascender, or hhea's in fonts without OS/2
 * @param descent depth, positive
 * @param xHeight height of lower-case letters
 * @param capHeight height of capitals
 * @param glyphs number of glyphs in the file
 * @param fixedPitch whether the font is monospaced
 */
record FaceMetrics(
        int unitsPerEm,
        double ascent,
        double descent,
        double xHeight,
        double capHeight,
        int glyphs,
        boolean fixedPitch) {

    private static final double TYPICAL_X_HEIGHT = 0.5;
    private static final double TYPICAL_CAP_HEIGHT = 0.7;

    static FaceMetrics of(SfntFile file) {
        int unitsPerEm = Math.max(1, file.required("head").getShort(18) & 0xFFFF);
        double em = unitsPerEm;
        ByteBuffer hhea = file.required("hhea");
        int glyphs = file.required("maxp").getShort(4) & 0xFFFF;
        Optional<ByteBuffer> os2 = file.table("OS/2").filter(table -> table.limit() >= 72);
        double ascent = os2.map(table -> table.getShort(68)).orElse(hhea.getShort(4)) / em;
        double descent = -os2.map(table -> table.getShort(70)).orElse(hhea.getShort(6)) / em;
        return new FaceMetrics(
                unitsPerEm,
                ascent,
                descent,
                height(os2, 86, em, TYPICAL_X_HEIGHT),
                height(os2, 88, em, TYPICAL_CAP_HEIGHT),
                glyphs,
                file.table("post")
                        .filter(post -> post.limit() >= 16 && post.getInt(12) != 0)
                        .isPresent());
    }

    /** sxHeight and sCapHeight exist from version 2 of the table on and may be 0 for "unknown". */
    private static double height(Optional<ByteBuffer> os2, int offset, double em, double typical) {
        return os2.filter(table -> table.getShort(0) >= 2 && table.limit() >= offset + 2)
                .map(table -> (int) table.getShort(offset))
                .filter(value -> value > 0)
                .map(value -> value / em)
                .orElse(typical);
    }
}

package dev.broadsheet.typesetter.text;

/**
 * Shaped text in one face at one size, in visual order.
 *
 * @param face the face that has the glyphs
 * @param size font size in pt
 * @param glyphs glyph ids of the face's own file (feature substitutions already applied)
 * @param advances advance of each glyph in pt, kerning and letter spacing included
 * @param offsets x and y offset of each glyph in pt (y up), interleaved; empty when all are 0
 * @param texts the source text that each glyph stands for; "" where a cluster has more glyphs than characters. Their
 *     concatenation is the text that a reader copies
 * @param stretch factor by which the letters are wider than the face has them; the advances have it already
 */
@SuppressWarnings("ArrayRecordComponent")
public record GlyphRun(
        FontFace face, double size, int[] glyphs, float[] advances, float[] offsets, String[] texts, double stretch) {

    /** Letters of their own width. */
    public GlyphRun(FontFace face, double size, int[] glyphs, float[] advances, float[] offsets, String[] texts) {
        this(face, size, glyphs, advances, offsets, texts, 1);
    }

    /** Sum of the advances, in pt. */
    public double width() {
        double sum = 0;
        for (float advance : advances) {
            sum += advance;
        }
        return sum;
    }
}

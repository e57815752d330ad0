package dev.broadsheet.typesetter.text.shape;

import dev.broadsheet.typesetter.text.font.FontFace;
import java.util.Arrays;

/**
 * Shaped text in one face at one size, in visual order.
 *
 * @param face the face that has the glyphs
 * @param size font size in pt
 * @param glyphs glyph ids of the face's own file (feature substitutions already applied)
 * @param advances advance of each glyph in pt, kerning and letter spacing included
 * @param offsets x and y offset of each glyph in pt (y up), interleaved; empty if all are 0
 * @param texts the source text of each glyph; "" where a cluster has more glyphs than characters. Their
 *     concatenation is the text that a reader copies
 * @param stretch horizontal scale of the letters, already included in the advances
 */
@SuppressWarnings("ArrayRecordComponent")
public record GlyphRun(
        FontFace face, double size, int[] glyphs, float[] advances, float[] offsets, String[] texts, double stretch) {

    /** Creates a run of unscaled letters. */
    public GlyphRun(FontFace face, double size, int[] glyphs, float[] advances, float[] offsets, String[] texts) {
        this(face, size, glyphs, advances, offsets, texts, 1);
    }

    /** Returns the glyphs from an index up to another. */
    public GlyphRun part(int from, int to) {
        return new GlyphRun(
                face,
                size,
                Arrays.copyOfRange(glyphs, from, to),
                Arrays.copyOfRange(advances, from, to),
                offsets.length == 0 ? offsets : Arrays.copyOfRange(offsets, 2 * from, 2 * to),
                Arrays.copyOfRange(texts, from, to),
                stretch);
    }

    /** Returns the sum of the advances, in pt. */
    public double width() {
        double sum = 0;
        for (float advance : advances) {
            sum += advance;
        }
        return sum;
    }
}

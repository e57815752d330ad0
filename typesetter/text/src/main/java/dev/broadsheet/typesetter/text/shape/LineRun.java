package dev.broadsheet.typesetter.text.shape;

import dev.broadsheet.typesetter.text.font.FontFace;

/**
 * A run of a line, held as a list of words. Shaped words are shared by all lines, so that a line takes little memory until it is
 * drawn.
 */
public final class LineRun {

    private final FontFace face;
    private final double size;
    private final double stretch;
    private final GlyphRun[] words;
    private final double[] amounts;
    private final char[] kinds;
    private final float[] longer;

    /**
     * @param stretch horizontal scale of the letters
     * @param amounts distinct amounts added to each advance of a word, in pt
     * @param kinds index of the amount of each word; empty if there is one amount only
     * @param longer additional advance of the last glyph of each word, in pt; empty if 0 for all
     */
    LineRun(
            FontFace face,
            double size,
            double stretch,
            GlyphRun[] words,
            double[] amounts,
            char[] kinds,
            float[] longer) {
        this.face = face;
        this.size = size;
        this.stretch = stretch;
        this.words = words;
        this.amounts = amounts;
        this.kinds = kinds;
        this.longer = longer;
    }

    /** Returns a run of one word. */
    static LineRun of(GlyphRun word) {
        return new LineRun(
                word.face(), word.size(), 1, new GlyphRun[] {word}, new double[1], new char[0], new float[0]);
    }

    /** Returns the glyphs of all words as one run. */
    GlyphRun joined() {
        int count = 0;
        for (GlyphRun word : words) {
            count += word.glyphs().length;
        }
        GlyphRunBuilder run = new GlyphRunBuilder(face, size, stretch, count);
        for (int i = 0; i < words.length; i++) {
            run.append(words[i], amounts[kinds.length == 0 ? 0 : kinds[i]]);
            if (longer.length > 0 && longer[i] != 0) {
                run.extend(longer[i], "");
            }
        }
        return run.build();
    }
}

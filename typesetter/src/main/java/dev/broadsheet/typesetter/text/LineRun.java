package dev.broadsheet.typesetter.text;

/**
 * A run of a line, kept as the words that it consists of. Words are shaped once for all lines that have them, so that a line
 * holds little of its own, until it is drawn.
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
     * @param stretch by which letters become wider
     * @param amounts that are added to the advances of words, in pt
     * @param kinds of each word the index of its amount; empty when there is one amount
     * @param longer how much more room the last glyph of each word takes, in pt; empty when it is 0 for all
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

    /** A word as it is. */
    static LineRun of(GlyphRun word) {
        return new LineRun(
                word.face(), word.size(), 1, new GlyphRun[] {word}, new double[1], new char[0], new float[0]);
    }

    /** The glyphs of all words. */
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

package dev.broadsheet.typesetter.text;

import java.util.Arrays;

/** Collects glyphs of one face and size into a {@link GlyphRun}. */
final class GlyphRunBuilder {

    private final FontFace face;
    private final double size;
    private int count;
    private int[] glyphs = new int[16];
    private float[] advances = new float[16];
    private float[] offsets = new float[32];
    private String[] texts = new String[16];
    private boolean displaced;
    private final double stretch;

    GlyphRunBuilder(FontFace face, double size) {
        this(face, size, 1);
    }

    /** @param stretch by which letters that are appended become wider */
    GlyphRunBuilder(FontFace face, double size, double stretch) {
        this.face = face;
        this.size = size;
        this.stretch = stretch;
    }

    /** Whether glyphs of the run may be appended to these. */
    boolean accepts(GlyphRun run) {
        return run.face() == face && run.size() == size;
    }

    /**
     * @param shift x offset in pt
     * @param rise y offset in pt, upwards
     */
    void add(int glyph, double advance, double shift, double rise, String text) {
        ensureRoom();
        glyphs[count] = glyph;
        advances[count] = (float) advance;
        offsets[2 * count] = (float) shift;
        offsets[2 * count + 1] = (float) rise;
        displaced |= offsets[2 * count] != 0 || offsets[2 * count + 1] != 0;
        texts[count++] = text;
    }

    /** Gives the last glyph more advance and text; the text of an invisible character at the start is lost. */
    void extend(double advance, String text) {
        if (count > 0) {
            advances[count - 1] += (float) advance;
            texts[count - 1] += text;
        }
    }

    /** @param extra added to each advance, in pt */
    void append(GlyphRun run, double extra) {
        for (int i = 0; i < run.glyphs().length; i++) {
            boolean plain = run.offsets().length == 0;
            double shift = plain ? 0 : run.offsets()[2 * i] * stretch;
            double rise = plain ? 0 : run.offsets()[2 * i + 1];
            add(run.glyphs()[i], run.advances()[i] * stretch + extra, shift, rise, run.texts()[i]);
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    GlyphRun build() {
        return new GlyphRun(
                face,
                size,
                Arrays.copyOf(glyphs, count),
                Arrays.copyOf(advances, count),
                displaced ? Arrays.copyOf(offsets, 2 * count) : new float[0],
                Arrays.copyOf(texts, count),
                stretch);
    }

    private void ensureRoom() {
        if (count == glyphs.length) {
            glyphs = Arrays.copyOf(glyphs, 2 * count);
            advances = Arrays.copyOf(advances, 2 * count);
            offsets = Arrays.copyOf(offsets, 4 * count);
            texts = Arrays.copyOf(texts, 2 * count);
        }
    }
}

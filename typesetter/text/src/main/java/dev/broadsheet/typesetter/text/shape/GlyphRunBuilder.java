package dev.broadsheet.typesetter.text.shape;

import dev.broadsheet.typesetter.text.font.FontFace;
import java.util.Arrays;

/** Collects glyphs of one face and size into one {@link GlyphRun}, which takes over the arrays if they are full. */
public final class GlyphRunBuilder {

    private static final float[] NO_OFFSETS = new float[0];

    private final FontFace face;
    private final double size;
    private final double stretch;
    private int count;
    private int[] glyphs;
    private float[] advances;
    private String[] texts;

    /** Empty until a glyph has an offset. */
    private float[] offsets = NO_OFFSETS;

    /** @param room expected number of glyphs */
    public GlyphRunBuilder(FontFace face, double size, int room) {
        this(face, size, 1, room);
    }

    /** @param stretch horizontal scale of appended letters */
    GlyphRunBuilder(FontFace face, double size, double stretch, int room) {
        this.face = face;
        this.size = size;
        this.stretch = stretch;
        this.glyphs = new int[room];
        this.advances = new float[room];
        this.texts = new String[room];
    }

    /**
     * @param shift x offset in pt
     * @param rise y offset in pt, upwards
     */
    void add(int glyph, double advance, double shift, double rise, String text) {
        ensureRoom(1);
        glyphs[count] = glyph;
        advances[count] = (float) advance;
        texts[count] = text;
        displace(count, (float) shift, (float) rise);
        count++;
    }

    private void displace(int index, float shift, float rise) {
        if (shift == 0 && rise == 0) {
            return;
        }
        if (offsets.length == 0) {
            offsets = new float[2 * glyphs.length];
        }
        offsets[2 * index] = shift;
        offsets[2 * index + 1] = rise;
    }

    /** Adds advance and text to the last glyph; dropped if there is none. */
    void extend(double advance, String text) {
        if (count > 0) {
            advances[count - 1] += (float) advance;
            texts[count - 1] += text;
        }
    }

    /** @param extra added to each advance, in pt */
    public void append(GlyphRun run, double extra) {
        int more = run.glyphs().length;
        ensureRoom(more);
        System.arraycopy(run.glyphs(), 0, glyphs, count, more);
        System.arraycopy(run.texts(), 0, texts, count, more);
        float[] added = run.advances();
        for (int i = 0; i < more; i++) {
            advances[count + i] = (float) (added[i] * stretch + extra);
        }
        float[] displaced = run.offsets();
        for (int i = 0; 2 * i < displaced.length; i++) {
            displace(count + i, (float) (displaced[2 * i] * stretch), displaced[2 * i + 1]);
        }
        count += more;
    }

    boolean isEmpty() {
        return count == 0;
    }

    public GlyphRun build() {
        boolean isFull = count == glyphs.length;
        return new GlyphRun(
                face,
                size,
                isFull ? glyphs : Arrays.copyOf(glyphs, count),
                isFull ? advances : Arrays.copyOf(advances, count),
                offsets.length == 0 || isFull ? offsets : Arrays.copyOf(offsets, 2 * count),
                isFull ? texts : Arrays.copyOf(texts, count),
                stretch);
    }

    private void ensureRoom(int more) {
        if (count + more > glyphs.length) {
            int room = Math.max(count + more, 2 * glyphs.length);
            glyphs = Arrays.copyOf(glyphs, room);
            advances = Arrays.copyOf(advances, room);
            texts = Arrays.copyOf(texts, room);
            offsets = offsets.length == 0 ? offsets : Arrays.copyOf(offsets, 2 * room);
        }
    }
}

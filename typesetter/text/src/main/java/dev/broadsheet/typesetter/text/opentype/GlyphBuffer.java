package dev.broadsheet.typesetter.text.opentype;

import java.util.Arrays;

/**
 * The glyphs of one run of text during substitution and positioning. A lookup that needs something this package does not support
 * calls {@code giveUp}, which makes the content of the buffer invalid.
 */
final class GlyphBuffer {

    /** Limit of glyphs and of lookups applied by rules, which only damaged fonts exceed. */
    private static final int MOST = 16_384;

    private static final int MOST_OF_A_CHARACTER = 64;

    private final GlyphKinds kinds;
    private final int most;
    private int count;
    private int applied;
    private int[] glyphs;
    private int[] starts;
    private int[] advances = {};
    private int[] shifts = {};
    private int[] rises = {};
    private int next;
    private boolean unsure;

    /** @param glyphs one for each character; not copied */
    GlyphBuffer(GlyphKinds kinds, int[] glyphs) {
        this.kinds = kinds;
        this.count = glyphs.length;
        this.most = Math.max(MOST, MOST_OF_A_CHARACTER * count);
        this.glyphs = glyphs;
        this.starts = new int[count];
        for (int i = 0; i < count; i++) {
            starts[i] = i;
            check(glyphs[i]);
        }
    }

    int count() {
        return count;
    }

    int glyph(int index) {
        return glyphs[index];
    }

    boolean isUnsure() {
        return unsure;
    }

    void giveUp() {
        unsure = true;
    }

    /** Counts a lookup applied by a rule, and gives up above the limit. */
    void countLookupOfRule() {
        applied++;
        if (applied > most) {
            giveUp();
        }
    }

    /** Returns the index at which the applied lookup continues. */
    int next() {
        return next;
    }

    void goOnAt(int index) {
        next = index;
    }

    /** Gives up at a mark, whose positioning is not supported. */
    private void check(int glyph) {
        if (kinds.isMark(glyph)) {
            giveUp();
        }
    }

    /** Returns the index of the next glyph that a lookup with these flags does not ignore, or -1. */
    int after(int index, int flag) {
        return index + 1 < count ? seen(index + 1, flag) : -1;
    }

    /** Returns the index of the previous glyph that a lookup with these flags does not ignore, or -1. */
    int before(int index, int flag) {
        return index > 0 ? seen(index - 1, flag) : -1;
    }

    private int seen(int index, int flag) {
        return isUnclear(index, flag) ? -1 : index;
    }

    /** Gives up if a lookup with these flags may ignore a glyph. @return whether the buffer has given up */
    boolean isUnclear(int index, int flag) {
        if (kinds.mayIgnore(glyphs[index], flag)) {
            giveUp();
        }
        return unsure;
    }

    void replace(int index, int glyph) {
        check(glyph);
        glyphs[index] = glyph;
        next = index + 1;
    }

    /** Replaces at least two consecutive glyphs by a ligature. */
    void ligate(int index, int end, int glyph) {
        int last = end;
        while (last < count && starts[last] == starts[end - 1]) {
            last++;
        }
        Arrays.fill(starts, index, last, starts[index]);
        int removed = end - index - 1;
        System.arraycopy(glyphs, end, glyphs, end - removed, count - end);
        System.arraycopy(starts, end, starts, end - removed, count - end);
        count -= removed;
        replace(index, glyph);
    }

    /** Replaces one glyph by several. */
    void divide(int index, int[] parts) {
        int added = parts.length - 1;
        if (count + added > most) {
            giveUp();
            return;
        }
        int[] longer = Arrays.copyOf(glyphs, count + added);
        int[] longerStarts = Arrays.copyOf(starts, count + added);
        System.arraycopy(glyphs, index + 1, longer, index + 1 + added, count - index - 1);
        System.arraycopy(starts, index + 1, longerStarts, index + 1 + added, count - index - 1);
        for (int i = 0; i < parts.length; i++) {
            check(parts[i]);
            longer[index + i] = parts[i];
            longerStarts[index + i] = starts[index];
        }
        glyphs = longer;
        starts = longerStarts;
        count += added;
        next = index + parts.length;
    }

    /** Ends substitution and begins positioning with the advance widths. */
    void place(AdvanceWidths widths) {
        advances = new int[count];
        shifts = new int[count];
        rises = new int[count];
        for (int i = 0; i < count; i++) {
            advances[i] = widths.of(glyphs[i]);
        }
    }

    /** Adjusts a glyph's offsets and advance, in font units. */
    void adjust(int index, int shift, int rise, int advance) {
        shifts[index] += shift;
        rises[index] += rise;
        advances[index] += advance;
    }

    /** Whether all glyph ids are less than {@code glyphCount}. */
    boolean isWithin(int glyphCount) {
        for (int i = 0; i < count; i++) {
            if (glyphs[i] >= glyphCount) {
                return false;
            }
        }
        return true;
    }

    /** @param unit scale from font units to the units of the result */
    PlacedGlyphs placed(double unit) {
        float[] positions = new float[2 * count + 2];
        float x = 0;
        for (int i = 0; i < count; i++) {
            positions[2 * i] = x + (float) (shifts[i] * unit);
            positions[2 * i + 1] = (float) (-rises[i] * unit);
            x += (float) (advances[i] * unit);
        }
        positions[2 * count] = x;
        return new PlacedGlyphs(Arrays.copyOf(glyphs, count), Arrays.copyOf(starts, count), positions, true);
    }
}

package dev.broadsheet.typesetter.text.opentype;

import java.util.Arrays;

/**
 * Glyphs that are being substituted and placed. Whoever meets something that this package does not know gives up, after
 * which nothing that the buffer has is of use. For one run of text.
 */
final class GlyphBuffer {

    /** As many glyphs, and lookups applied by rules, as a sound font asks for; damaged ones go on without an end. */
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

    /** @param glyphs one for each character; kept */
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

    /** The index of the character that the glyph begins with. */
    int start(int index) {
        return starts[index];
    }

    boolean isUnsure() {
        return unsure;
    }

    void giveUp() {
        unsure = true;
    }

    /** Gives up if rules apply more lookups than make sense. */
    void countLookupOfRule() {
        applied++;
        if (applied > most) {
            giveUp();
        }
    }

    /** Where a lookup that was applied goes on. */
    int next() {
        return next;
    }

    void goOnAt(int index) {
        next = index;
    }

    /** Marks are placed by rules that are not known here. */
    private void check(int glyph) {
        if (kinds.isMark(glyph)) {
            giveUp();
        }
    }

    /** The glyph after this one, as a lookup with these flags sees the text; -1 when there is none. */
    int after(int index, int flag) {
        return index + 1 < count ? seen(index + 1, flag) : -1;
    }

    /** The glyph before this one, as a lookup with these flags sees the text; -1 when there is none. */
    int before(int index, int flag) {
        return index > 0 ? seen(index - 1, flag) : -1;
    }

    private int seen(int index, int flag) {
        return isUnclear(index, flag) ? -1 : index;
    }

    /** Gives up if a lookup with these flags may ignore a glyph. */
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

    /** Makes one glyph of some that follow one another, of which there are at least two. */
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

    /** Makes several glyphs of one, the first of which takes its place. */
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

    /** Ends substitution: from now on glyphs are placed, beginning with their own widths. */
    void place(AdvanceWidths widths) {
        advances = new int[count];
        shifts = new int[count];
        rises = new int[count];
        for (int i = 0; i < count; i++) {
            advances[i] = widths.of(glyphs[i]);
        }
    }

    /** Moves a glyph and makes its advance greater, in units of the font. */
    void adjust(int index, int shift, int rise, int advance) {
        shifts[index] += shift;
        rises[index] += rise;
        advances[index] += advance;
    }

    /** Whether all are glyphs of a font that has so many. */
    boolean isWithin(int glyphCount) {
        for (int i = 0; i < count; i++) {
            if (glyphs[i] >= glyphCount) {
                return false;
            }
        }
        return true;
    }

    /** @param unit what a unit of the font is in the units of what is given */
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

package dev.broadsheet.typesetter.text.opentype;

/**
 * Shaped and positioned glyphs in visual order.
 *
 * @param glyphs glyph ids
 * @param starts for each glyph the index of its first character, relative to the first shaped one
 * @param positions x and y (downwards) of each glyph and of the end, interleaved, in the requested units
 * @param leftToRight whether the text runs from left to right
 */
@SuppressWarnings("ArrayRecordComponent")
public record PlacedGlyphs(int[] glyphs, int[] starts, float[] positions, boolean leftToRight) {

    /** Returns the number of glyphs. */
    public int count() {
        return glyphs.length;
    }

    /** Returns the x coordinate of a glyph, or of the end of the text if the index is that after the last glyph. */
    public double x(int index) {
        return positions[2 * index];
    }

    /** Returns the distance of a glyph below the baseline. */
    public double y(int index) {
        return positions[2 * index + 1];
    }
}

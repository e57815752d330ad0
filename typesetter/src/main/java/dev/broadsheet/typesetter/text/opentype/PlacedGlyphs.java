package dev.broadsheet.typesetter.text.opentype;

/**
 * What shaping makes of text: glyphs in visual order.
 *
 * @param glyphs glyph ids
 * @param starts for each glyph the index of the first character that it stands for, counted from the first that was shaped
 * @param positions x and y (downwards) of each glyph and of the end, interleaved, in the units that were asked for
 * @param leftToRight whether the text runs so
 */
@SuppressWarnings("ArrayRecordComponent")
public record PlacedGlyphs(int[] glyphs, int[] starts, float[] positions, boolean leftToRight) {

    /** How many glyphs there are. */
    public int count() {
        return glyphs.length;
    }

    /** Where a glyph is, or the end of all when it is the one after the last. */
    public double x(int index) {
        return positions[2 * index];
    }

    /** How far a glyph is below the baseline. */
    public double y(int index) {
        return positions[2 * index + 1];
    }
}

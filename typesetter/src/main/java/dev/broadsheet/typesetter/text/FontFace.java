package dev.broadsheet.typesetter.text;

import java.awt.Shape;

/** One face: metrics in fractions of the em, coverage, and the file for shaping and subsetting. */
public interface FontFace {

    /** Family name as style sheets write it. */
    String family();

    /** CSS weight, 1 to 1000. */
    int weight();

    boolean italic();

    /** Height above the baseline, in em (OS/2 typo metrics). */
    double ascent();

    /** Depth below the baseline, in em, positive. */
    double descent();

    /** Units of the font in an em. */
    int unitsPerEm();

    double xHeight();

    double capHeight();

    /** How far the ink of a text without features goes below the baseline, in em, positive. */
    double depth(String text);

    /**
     * How far the ink of a glyph reaches between two heights above the baseline, in em.
     *
     * @return where it begins and ends, in em from the glyph's origin; empty when there is none
     */
    double[] ink(int glyph, double low, double high);

    /**
     * The outline of a glyph in font units, its origin at 0, y growing upwards; shared, not to be changed.
     *
     * @throws IllegalArgumentException when the file cannot be read
     */
    Shape outline(int glyph);

    boolean covers(int codePoint);

    /** Whether its layout tables have a feature. @param tag four letters, such as {@code smcp} */
    boolean hasFeature(String tag);

    /** The TrueType or OpenType file; shared, not to be changed. */
    byte[] data();
}

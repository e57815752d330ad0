package dev.broadsheet.typesetter.text.font;

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

    /** Returns the depth of a text's outlines below the baseline without any features, in em, positive. */
    double depth(String text);

    /**
     * Returns the horizontal extent of a glyph's outline between two heights above the baseline, in em.
     *
     * @return its left and right edge, in em from the glyph's origin; empty if nothing is drawn there
     */
    double[] ink(int glyph, double low, double high);

    /**
     * Returns the outline of a glyph in font units, with its origin at 0 and y upwards; shared, must not be changed.
     *
     * @throws IllegalArgumentException if the file cannot be read
     */
    Shape outline(int glyph);

    boolean covers(int codePoint);

    /** Whether its layout tables have a feature. @param tag four-letter tag, such as {@code smcp} */
    boolean hasFeature(String tag);

    /** Returns the TrueType or OpenType file; shared, must not be changed. */
    byte[] data();
}

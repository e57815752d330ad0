package dev.broadsheet.typesetter.text;

import java.util.List;

/**
 * Text of one style and one direction.
 *
 * @param runs in visual order
 * @param width sum of the runs' widths, in pt
 * @param missing code points that no font has
 */
record ShapedText(List<GlyphRun> runs, double width, List<Integer> missing) {

    static final ShapedText EMPTY = new ShapedText(List.of(), 0, List.of());
}

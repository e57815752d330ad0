package dev.broadsheet.typesetter.text.paragraph;

import dev.broadsheet.typesetter.text.shape.ShapedText;

/**
 * A fragment, or part of one, on a line.
 *
 * @param shaped its glyphs, with an inserted hyphen
 * @param width natural advance in pt
 * @param elastic space that may be added after it, in pt; 0 at a line's end
 * @param trailing whether it is white space or a marker at the line's end, which has no width
 */
public record Piece(Fragment fragment, ShapedText shaped, double width, double elastic, boolean trailing) {}

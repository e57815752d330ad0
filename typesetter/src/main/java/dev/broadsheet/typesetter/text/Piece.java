package dev.broadsheet.typesetter.text;

/**
 * A fragment, or part of one, on a line.
 *
 * @param shaped its glyphs with a hyphen where one was inserted
 * @param width natural advance in pt
 * @param elastic room that may be added after it, in pt; 0 for the last of a line
 * @param trailing white space or marker at the line's end, which takes no room
 */
record Piece(Fragment fragment, ShapedText shaped, double width, double elastic, boolean trailing) {}

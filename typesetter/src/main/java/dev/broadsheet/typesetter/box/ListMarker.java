package dev.broadsheet.typesetter.box;

/**
 * A marker that stands outside its list item, at the start of its first line.
 *
 * @param text the marker with the space that follows it
 * @param origin where the item begins
 */
public record ListMarker(String text, Ink ink, Origin origin) {}

package dev.broadsheet.edition.html.picture;

/**
 * A smaller copy of a picture: narrower, or in a more compact format.
 *
 * @param width the width in pixels
 * @param data the content of the file
 * @param suffix the file name extension, with its dot
 */
@SuppressWarnings("ArrayRecordComponent")
public record Scaled(int width, byte[] data, String suffix) {}

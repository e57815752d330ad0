package dev.broadsheet.edition.html.picture;

/**
 * A smaller copy of a picture: narrower, or in a format that takes less.
 *
 * @param width in pixels
 * @param data of the file
 * @param suffix of its name, with the dot
 */
@SuppressWarnings("ArrayRecordComponent")
public record Scaled(int width, byte[] data, String suffix) {}

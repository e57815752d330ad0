package dev.broadsheet.edition.html.picture;

/**
 * A smaller copy of a picture.
 *
 * @param width in pixels
 * @param data in the format of the picture
 */
@SuppressWarnings("ArrayRecordComponent")
public record Scaled(int width, byte[] data) {}

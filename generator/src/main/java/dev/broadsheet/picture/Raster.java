package dev.broadsheet.picture;

/**
 * A picture of pixels.
 *
 * @param width as it is stored
 * @param orientation Exif's, 1 to 8
 * @param clean the file without what is not needed to show it: no place, no camera, no comments; pixels and colour
 *     profiles are as they were
 */
@SuppressWarnings("ArrayRecordComponent")
record Raster(int width, int height, int orientation, byte[] clean) {}

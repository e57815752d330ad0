package dev.broadsheet.picture;

/**
 * A raster image.
 *
 * @param width the width as stored
 * @param orientation the Exif orientation, 1 to 8
 * @param clean the file without location, camera data and comments; pixels and colour profiles are unchanged
 */
@SuppressWarnings("ArrayRecordComponent")
record Raster(int width, int height, int orientation, byte[] clean) {}

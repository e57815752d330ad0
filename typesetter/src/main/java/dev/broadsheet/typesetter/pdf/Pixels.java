package dev.broadsheet.typesetter.pdf;

/**
 * A decoded picture, 8 bits a component, rows from the top.
 *
 * @param gray one component a pixel rather than red, green and blue
 * @param colors the components
 * @param alpha opacity a pixel; empty when all is opaque
 */
@SuppressWarnings("ArrayRecordComponent")
record Pixels(int width, int height, boolean gray, byte[] colors, byte[] alpha) {

    /** The largest picture that is decoded: beyond it a small file could fill the memory. */
    static final long MOST_PIXELS = 100_000_000;

    static boolean isAcceptable(long width, long height) {
        return width > 0 && height > 0 && width * height <= MOST_PIXELS;
    }
}

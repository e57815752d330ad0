package dev.broadsheet.typesetter.pdf;

import java.util.Optional;

/** A picture of pixels before it is written. */
interface RasterSource {

    /** In pixels, as it is stored. */
    int width();

    int height();

    Orientation orientation();

    /** The same picture with fewer pixels; empty when it cannot be had. */
    Optional<RasterSource> shrunk(int newWidth);

    /**
     * A JPEG file that is written as it is.
     *
     * @param components 1 for grey, 3 for colour
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Jpeg(int width, int height, int components, Orientation orientation, byte[] data) implements RasterSource {

        @Override
        public Optional<RasterSource> shrunk(int newWidth) {
            return JpegShrinker.shrink(this, newWidth);
        }
    }

    /**
     * Pixels that are written as a PNG file has them.
     *
     * @param file the whole file
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Png(PngData data, Orientation orientation, byte[] file) implements RasterSource {

        @Override
        public int width() {
            return data.width();
        }

        @Override
        public int height() {
            return data.height();
        }

        @Override
        public Optional<RasterSource> shrunk(int newWidth) {
            return RasterDecoder.decode(file).map(pixels -> new Decoded(pixels.shrunk(newWidth), orientation));
        }
    }

    /** Pixels that are decoded. */
    record Decoded(Pixels pixels, Orientation orientation) implements RasterSource {

        @Override
        public int width() {
            return pixels.width();
        }

        @Override
        public int height() {
            return pixels.height();
        }

        @Override
        public Optional<RasterSource> shrunk(int newWidth) {
            return Optional.of(new Decoded(pixels.shrunk(newWidth), orientation));
        }
    }
}

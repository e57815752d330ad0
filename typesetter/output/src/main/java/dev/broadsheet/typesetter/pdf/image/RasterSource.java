package dev.broadsheet.typesetter.pdf.image;

import java.util.Optional;

/** A raster picture before it is written. */
interface RasterSource {

    /** Returns the stored width in pixels. */
    int width();

    int height();

    Orientation orientation();

    /** Returns the picture scaled down; empty if that is not possible. */
    Optional<RasterSource> shrunk(int newWidth);

    /**
     * A JPEG file that is written unchanged.
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
     * A PNG file whose compressed pixels are written unchanged.
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
            return DecodedPicture.of(orientation, new PixelSource.Shrunk(new PixelSource.File(file), newWidth))
                    .map(picture -> picture);
        }
    }
}

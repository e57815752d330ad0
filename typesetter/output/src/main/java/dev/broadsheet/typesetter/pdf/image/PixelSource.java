package dev.broadsheet.typesetter.pdf.image;

import java.util.Optional;
import java.util.function.Function;

/** Pixels that are decoded when they are needed. */
interface PixelSource {

    /**
     * Returns what is made of the pixels; empty if they cannot be decoded.
     *
     * @param use runs within the {@link dev.broadsheet.typesetter.work.PixelBudget}: it must neither wait for another thread nor
     *     decode a picture, and what it returns must not keep the pixels
     */
    <T> Optional<T> decode(Function<Pixels, T> use);

    /** Those of a PNG, WebP or GIF file, or of a JPEG file in CMYK. */
    @SuppressWarnings("ArrayRecordComponent")
    record File(byte[] data) implements PixelSource {

        @Override
        public <T> Optional<T> decode(Function<Pixels, T> use) {
            return RasterDecoder.decode(data, use).or(() -> CmykJpeg.decode(data, use));
        }
    }

    /** Those of another source, scaled down. @param width the new width */
    record Shrunk(PixelSource whole, int width) implements PixelSource {

        @Override
        public <T> Optional<T> decode(Function<Pixels, T> use) {
            return whole.decode(pixels -> use.apply(pixels.shrunk(width)));
        }
    }
}

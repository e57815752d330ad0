package dev.broadsheet.typesetter.pdf.image;

import dev.broadsheet.typesetter.work.PixelBudget;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Reads pictures by the readers of the JDK and of libraries, within the {@link PixelBudget}. */
final class ImageReading {

    private ImageReading() {}

    /** Decodes what a reader has as its input. */
    @FunctionalInterface
    interface Decoding<P> {

        P of(ImageReader reader) throws IOException;
    }

    /**
     * Returns what is made of the pixels; empty if the data is damaged or too large.
     *
     * @param use runs within the budget; what it throws is passed on, unlike what a reader throws
     */
    static <P, T> Optional<T> read(ImageReader reader, byte[] data, Decoding<P> decoding, Function<P, T> use) {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(data))) {
            long pixels = undamaged(() -> pixels(reader, in)).orElse(0L);
            return pixels == 0
                    ? Optional.empty()
                    : PixelBudget.ofHeap()
                            .decode(
                                    pixels,
                                    () -> undamaged(() -> decoding.of(reader)).map(use));
        } catch (IOException e) {
            throw new UncheckedIOException("a stream in memory could not be closed", e);
        } finally {
            reader.dispose();
        }
    }

    /** Returns the number of pixels; 0 for too many. */
    private static long pixels(ImageReader reader, ImageInputStream in) throws IOException {
        reader.setInput(in, true, true);
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        return Pixels.isAcceptable(width, height) ? (long) width * height : 0;
    }

    /** Returns a result; empty if the data is damaged, on which readers throw all kinds of runtime exceptions. */
    private static <P> Optional<P> undamaged(Callable<P> reading) {
        try {
            return Optional.of(reading.call());
        } catch (Exception damaged) {
            return Optional.empty();
        }
    }
}

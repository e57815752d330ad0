package dev.broadsheet.typesetter.pdf.image;

import dev.broadsheet.typesetter.work.PixelBudget;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Scales a JPEG down and encodes it again. */
final class JpegShrinker {

    private static final float QUALITY = 0.9f;

    private JpegShrinker() {}

    /** Returns the smaller picture; empty if the data cannot be decoded, or the result would not be smaller. */
    static Optional<RasterSource> shrink(RasterSource.Jpeg photograph, int newWidth) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("jpeg");
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("jpeg");
        if (!readers.hasNext() || !writers.hasNext()) {
            return Optional.empty();
        }
        try {
            Pixels pixels = PixelBudget.ofHeap()
                    .decode(
                            (long) photograph.width() * photograph.height(),
                            () -> decode(photograph.data(), readers.next()).shrunk(newWidth));
            byte[] data = encode(pixels, writers.next());
            int components = pixels.gray() ? 1 : 3;
            return data.length >= photograph.data().length
                    ? Optional.empty()
                    : Optional.of(new RasterSource.Jpeg(
                            pixels.width(), pixels.height(), components, photograph.orientation(), data));
        } catch (IOException | RuntimeException damaged) {
            // As in RasterDecoder.
            return Optional.empty();
        }
    }

    private static Pixels decode(byte[] data, ImageReader reader) throws IOException {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(data))) {
            reader.setInput(in, true, true);
            return RasterDecoder.pixels(reader.read(0));
        } finally {
            reader.dispose();
        }
    }

    private static byte[] encode(Pixels pixels, ImageWriter writer) throws IOException {
        BufferedImage image = new BufferedImage(
                pixels.width(),
                pixels.height(),
                pixels.gray() ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB);
        pixels.copyTo(image);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}

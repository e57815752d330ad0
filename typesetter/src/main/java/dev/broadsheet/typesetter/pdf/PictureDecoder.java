package dev.broadsheet.typesetter.pdf;

import dev.broadsheet.typesetter.work.PixelBudget;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes the picture formats that can be embedded in a PDF, for painting on a raster. */
public final class PictureDecoder {

    private PictureDecoder() {}

    /**
     * A picture of known size that is decoded on demand.
     *
     * @param width displayed width in pixels
     * @param height displayed height in pixels
     * @param decoding decodes it, with its Exif orientation applied; empty if it is damaged
     */
    public record Found(double width, double height, Supplier<Optional<BufferedImage>> decoding) {

        private Found(BufferedImage image) {
            this(image.getWidth(), image.getHeight(), () -> Optional.of(image));
        }

        private Found(JpegHeader header, Orientation orientation, byte[] data) {
            this(
                    orientation.sideways() ? header.height() : header.width(),
                    orientation.sideways() ? header.width() : header.height(),
                    () -> jpeg(data).map(image -> turned(image, orientation)));
        }

        /** Decodes the picture, with its Exif orientation applied; empty if it is damaged. */
        public Optional<BufferedImage> upright() {
            return decoding.get();
        }
    }

    /** Returns the picture; empty if it could not be embedded in a PDF. */
    public static Optional<Found> find(byte[] data) {
        Orientation orientation = Orientation.of(data);
        Optional<JpegHeader> header = JpegHeader.of(data);
        if (header.isPresent()) {
            return header.map(found -> new Found(found, orientation, data));
        }
        return RasterDecoder.decode(data)
                .or(() -> CmykJpeg.decode(data))
                .map(pixels -> new Found(turned(pixels.image(), orientation)));
    }

    private static Optional<BufferedImage> jpeg(byte[] data) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("jpeg");
        if (!readers.hasNext()) {
            return Optional.empty();
        }
        ImageReader reader = readers.next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(data))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            return Pixels.isAcceptable(width, height)
                    ? PixelBudget.ofHeap().decode((long) width * height, () -> Optional.of(reader.read(0)))
                    : Optional.empty();
        } catch (IOException | RuntimeException damaged) {
            // As in RasterDecoder.
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    /** Applies an orientation, which maps the unit square to itself, y upwards. */
    private static BufferedImage turned(BufferedImage image, Orientation orientation) {
        if (orientation.equals(Orientation.UPRIGHT)) {
            return image;
        }
        int width = orientation.sideways() ? image.getHeight() : image.getWidth();
        int height = orientation.sideways() ? image.getWidth() : image.getHeight();
        boolean clear = image.getColorModel().hasAlpha();
        BufferedImage turned =
                new BufferedImage(width, height, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        AffineTransform place = new AffineTransform(width, 0, 0, -height, 0, height);
        place.concatenate(orientation.turn());
        place.concatenate(new AffineTransform(1.0 / image.getWidth(), 0, 0, -1.0 / image.getHeight(), 0, 1));
        Graphics2D graphics = turned.createGraphics();
        graphics.drawImage(image, place, null);
        graphics.dispose();
        return turned;
    }
}

package dev.broadsheet.typesetter.pdf.image;

import dev.broadsheet.typesetter.work.PixelBudget;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** Decodes the picture formats that can be embedded in a PDF, for painting on a raster. */
public final class PictureDecoder {

    private PictureDecoder() {}

    /**
     * A picture of known size that is decoded whenever it is painted.
     *
     * @param width displayed width in pixels
     * @param height displayed height in pixels
     * @param decoding gives it to what paints it, with its Exif orientation applied; does nothing if it is damaged
     */
    public record Found(double width, double height, Consumer<Consumer<BufferedImage>> decoding) {

        private Found(int width, int height, Orientation orientation, Consumer<Consumer<BufferedImage>> decoding) {
            this(
                    orientation.sideways() ? height : width,
                    orientation.sideways() ? width : height,
                    painting -> decoding.accept(image -> painting.accept(turned(image, orientation))));
        }

        /**
         * Decodes the picture, unless it is damaged.
         *
         * @param painting receives it with its Exif orientation applied; runs within the {@link PixelBudget}, so it must neither
         *     wait for another thread nor decode a picture
         */
        public void paint(Consumer<BufferedImage> painting) {
            decoding.accept(painting);
        }
    }

    /** Returns the picture; empty if it could not be embedded in a PDF. */
    public static Optional<Found> find(byte[] data) {
        Orientation orientation = Orientation.of(data);
        Optional<JpegHeader> header = JpegHeader.of(data);
        if (header.isPresent()) {
            return header.map(
                    jpeg -> new Found(jpeg.width(), jpeg.height(), orientation, painting -> jpeg(data, painting)));
        }
        return DecodedPicture.of(orientation, new PixelSource.File(data))
                .map(picture -> new Found(
                        picture.width(), picture.height(), orientation, painting -> paint(picture, painting)));
    }

    private static void paint(DecodedPicture picture, Consumer<BufferedImage> painting) {
        picture.decode(pixels -> {
            painting.accept(pixels.image());
            return pixels.bytes();
        });
    }

    private static void jpeg(byte[] data, Consumer<BufferedImage> painting) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("jpeg");
        if (readers.hasNext()) {
            ImageReading.read(readers.next(), data, reader -> reader.read(0), image -> {
                painting.accept(image);
                return true;
            });
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

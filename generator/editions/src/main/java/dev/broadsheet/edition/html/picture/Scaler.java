package dev.broadsheet.edition.html.picture;

import dev.broadsheet.edition.drawing.ImageEncoder;
import dev.broadsheet.typesetter.work.PixelBudget;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Scales down JPEG and PNG pictures by area averaging. Copies of a PNG are lossless WebP where that is smaller, and there may be
 * one in full width.
 */
public final class Scaler {

    /**
     * The widths of copies in pixels: for the column of a phone, the text column, and the text column on a high-density screen.
     */
    private static final List<Integer> WIDTHS = List.of(480, 800, 1200);

    /** The maximum width of a copy in proportion to the picture. */
    private static final double LEAST_STEP = 0.8;

    /** The number of pixels above which a picture gets no copies. */
    private static final long MOST_PIXELS = 50_000_000;

    /** The number of pixels above which encoding as WebP would take too much memory. */
    private static final int MOST_PIXELS_OF_WEBP = 4_000_000;

    /** The chunks with a colour profile, which a WebP copy would lose. */
    private static final Set<String> OWN_COLOURS = Set.of("iCCP", "cICP");

    /** The minimum number of bytes that a WebP copy in full width has to save. */
    private static final int LEAST_GAIN = 1024;

    private static final float QUALITY = 0.82f;

    private Scaler() {}

    /**
     * Returns copies in ascending width, each smaller in bytes than the picture and than wider copies. Empty if the picture is
     * small, animated, rotated by its metadata, of another format, or cannot be decoded.
     */
    public static List<Scaled> copies(byte[] picture, String mediaType, int width, int height) {
        String format = mediaType.substring(mediaType.indexOf('/') + 1).toLowerCase(Locale.ROOT);
        boolean isPng = format.equals("png");
        boolean isWide = width * LEAST_STEP >= WIDTHS.get(0);
        boolean isKnown = isPng || (isWide && format.equals("jpeg"));
        if (!isKnown || (long) width * height > MOST_PIXELS || isTurned(picture)) {
            return List.of();
        }
        Set<String> chunks = isPng ? PngChunks.of(picture) : Set.of();
        if (chunks.contains("acTL")) {
            return List.of();
        }
        return PixelBudget.ofHeap()
                .decode(
                        (long) width * height,
                        () -> decode(picture, format, width, height)
                                .map(image -> copies(image, format, picture.length, chunks))
                                .orElse(List.of()));
    }

    private static List<Scaled> copies(BufferedImage image, String format, int bytes, Set<String> chunks) {
        List<Scaled> copies = narrower(image, format);
        if (format.equals("png") && Collections.disjoint(chunks, OWN_COLOURS)) {
            copies.addAll(inFullWidth(image, bytes));
        }
        return smaller(copies, bytes);
    }

    /** Returns whether the picture has Exif data, of which published pictures contain only the orientation. */
    private static boolean isTurned(byte[] picture) {
        byte[] mark = {'E', 'x', 'i', 'f', 0, 0};
        for (int i = 0; i < mark.length; i++) {
            if (picture.length < 6 + mark.length || picture[6 + i] != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<BufferedImage> decode(byte[] picture, String format, int width, int height) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        if (!readers.hasNext()) {
            return Optional.empty();
        }
        ImageReader reader = readers.next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture))) {
            reader.setInput(in, true, true);
            BufferedImage image = reader.read(0);
            boolean same = image.getWidth() == width && image.getHeight() == height;
            return same ? Optional.of(image) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            // Readers of the JDK fail with various exceptions, for instance for CMYK; the picture then gets no copies.
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    private static List<Scaled> narrower(BufferedImage image, String format) {
        List<Scaled> copies = new ArrayList<>();
        for (int width : WIDTHS) {
            if (width <= image.getWidth() * LEAST_STEP) {
                copies.add(encode(scale(image, width), format));
            }
        }
        return copies;
    }

    private static List<Scaled> inFullWidth(BufferedImage image, int bytes) {
        return webp(image).filter(copy -> copy.data().length <= bytes - LEAST_GAIN).stream()
                .toList();
    }

    private static List<Scaled> smaller(List<Scaled> copies, int bytes) {
        int most = bytes;
        for (int i = copies.size() - 1; i >= 0; i--) {
            if (copies.get(i).data().length < most) {
                most = copies.get(i).data().length;
            } else {
                copies.remove(i);
            }
        }
        return copies;
    }

    private static Scaled encode(BufferedImage image, String format) {
        if (format.equals("jpeg")) {
            return new Scaled(image.getWidth(), ImageEncoder.encode(image, format, QUALITY), ".jpg");
        }
        Scaled png = new Scaled(image.getWidth(), ImageEncoder.encode(image, format, 0), ".png");
        return webp(image)
                .filter(copy -> copy.data().length < png.data().length)
                .orElse(png);
    }

    private static Optional<Scaled> webp(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        if (Math.max(width, height) > LosslessWebp.MOST || (long) width * height > MOST_PIXELS_OF_WEBP) {
            return Optional.empty();
        }
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        return Optional.of(new Scaled(width, LosslessWebp.encode(pixels, width, height), ".webp"));
    }

    private static BufferedImage scale(BufferedImage image, int width) {
        int height = Math.max(1, (int) Math.round((double) image.getHeight() * width / image.getWidth()));
        int type = image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB;
        BufferedImage plain = draw(image, image.getWidth(), image.getHeight(), type);
        return draw(plain.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), width, height, type);
    }

    private static BufferedImage draw(Image image, int width, int height, int type) {
        BufferedImage drawn = new BufferedImage(width, height, type);
        Graphics2D graphics = drawn.createGraphics();
        graphics.drawImage(image, 0, 0, null);
        graphics.dispose();
        return drawn;
    }
}

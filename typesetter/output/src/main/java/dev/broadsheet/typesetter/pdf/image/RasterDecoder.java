package dev.broadsheet.typesetter.pdf.image;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Function;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** Decodes PNG and WebP data, and the first frame of GIF data, to 8 bits per component. */
final class RasterDecoder {

    private static final int SIGNATURE = 8;
    private static final int CHUNK_OVERHEAD = 12;
    private static final int IEND = 0x49454E44;

    private RasterDecoder() {}

    /** Returns what is made of the pixels; empty if the data is damaged, too large, or of another format. */
    static <T> Optional<T> decode(byte[] data, Function<Pixels, T> use) {
        return reader(data).flatMap(reader -> ImageReading.read(reader, data, one -> pixels(one.read(0)), use));
    }

    private static Optional<ImageReader> reader(byte[] data) {
        if (isWebp(data)) {
            return isWhole(data) ? Optional.of(new WebPImageReaderSpi().createReaderInstance(null)) : Optional.empty();
        }
        if (!isGif(data) && !(isPng(data) && isComplete(data))) {
            return Optional.empty();
        }
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(isGif(data) ? "gif" : "png");
        return readers.hasNext() ? Optional.of(readers.next()) : Optional.empty();
    }

    static boolean isWebp(byte[] data) {
        return data.length > 20
                && new String(data, 0, 4, StandardCharsets.ISO_8859_1).equals("RIFF")
                && new String(data, 8, 4, StandardCharsets.ISO_8859_1).equals("WEBP");
    }

    /** Whether a WebP file has the length that its header gives. */
    private static boolean isWhole(byte[] data) {
        int length = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN).getInt(4);
        return length > 0 && length + 8L <= data.length;
    }

    static boolean isPng(byte[] data) {
        return data.length > 8 && (data[0] & 0xFF) == 0x89 && data[1] == 'P' && data[2] == 'N' && data[3] == 'G';
    }

    private static boolean isGif(byte[] data) {
        return data.length > 6 && data[0] == 'G' && data[1] == 'I' && data[2] == 'F' && data[3] == '8';
    }

    /** Whether all chunks up to the last are present; the reader would fill missing rows with white. */
    private static boolean isComplete(byte[] data) {
        ByteBuffer chunks = ByteBuffer.wrap(data);
        long at = SIGNATURE;
        while (at + CHUNK_OVERHEAD <= data.length) {
            int length = chunks.getInt((int) at);
            boolean isEnd = chunks.getInt((int) at + 4) == IEND;
            if (isEnd || length < 0) {
                return isEnd;
            }
            at += CHUNK_OVERHEAD + length;
        }
        return false;
    }

    static Pixels pixels(BufferedImage image) {
        return PixelRows.read(image);
    }
}

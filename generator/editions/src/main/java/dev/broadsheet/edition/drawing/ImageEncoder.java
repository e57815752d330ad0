package dev.broadsheet.edition.drawing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Pictures as files in the formats of the JDK. */
public final class ImageEncoder {

    /** The compression quality, at which letters stay sharp. */
    private static final float QUALITY = 0.88f;

    private ImageEncoder() {}

    /** A JPEG file of a picture in which there is a photograph. */
    public static byte[] jpeg(BufferedImage image) {
        return encode(image, "jpeg", QUALITY);
    }

    /**
     * A file of a picture.
     *
     * @param format as the JDK names it
     * @param quality of the compression, from 0 for the smallest file to 1
     */
    public static byte[] encode(BufferedImage image, String format, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(quality);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}

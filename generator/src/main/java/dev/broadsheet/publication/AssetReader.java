package dev.broadsheet.publication;

import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.source.Limits;
import dev.broadsheet.source.SourcePosition;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Finds out what a file is: by its first bytes, and for a picture its size, without decoding it. */
final class AssetReader {

    private static final Map<String, String> PICTURES =
            Map.of("png", "image/png", "jpg", "image/jpeg", "jpeg", "image/jpeg", "gif", "image/gif");

    private static final Map<String, String> FILES = Map.of(
            "pdf", "application/pdf",
            "csv", "text/csv",
            "json", "application/json",
            "txt", "text/plain",
            "xml", "application/xml",
            "zip", "application/zip",
            "mp3", "audio/mpeg",
            "mp4", "video/mp4",
            "svg", "image/svg+xml",
            "webp", "image/webp");

    private final Diagnostics diagnostics;

    AssetReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /**
     * Empty when the file cannot be used, which is reported.
     *
     * @param picture whether it is shown as a picture
     * @param use where it is referred to
     */
    Optional<Asset> read(String path, Path file, boolean picture, SourcePosition use) {
        String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        try {
            if (Files.size(file) > Limits.ASSET_BYTES) {
                return fail(
                        use,
                        "BS-IMG-007",
                        "'" + path + "' is larger than " + Limits.ASSET_BYTES / (1024 * 1024) + " MiB",
                        "make it smaller");
            }
            if (PICTURES.containsKey(extension)) {
                return readPicture(path, file, PICTURES.getOrDefault(extension, ""), use);
            }
        } catch (IOException e) {
            return fail(use, "BS-IMG-005", "'" + path + "' cannot be read", "check the file");
        }
        if (picture) {
            return fail(
                    use,
                    "BS-IMG-004",
                    "'" + path + "' is not a picture of a kind that is supported",
                    "use PNG, JPEG or GIF");
        }
        return Optional.of(new Asset(path, file, FILES.getOrDefault(extension, "application/octet-stream"), 0, 0));
    }

    private Optional<Asset> readPicture(String path, Path file, String expected, SourcePosition use)
            throws IOException {
        String found = sniff(file);
        if (!found.equals(expected)) {
            return fail(
                    use,
                    "BS-IMG-003",
                    "'" + path + "' is named as " + expected + " but holds "
                            + (found.isEmpty() ? "something else" : found),
                    "give the file the extension of what it is, or save it anew");
        }
        try (InputStream in = Files.newInputStream(file);
                ImageInputStream image = new MemoryCacheImageInputStream(in)) {
            return measure(path, file, image, expected, use);
        } catch (IOException | RuntimeException e) {
            // Readers of the JDK throw all kinds of exceptions on damaged files.
            return fail(use, "BS-IMG-005", "the picture '" + path + "' is damaged", "save it anew");
        }
    }

    private Optional<Asset> measure(
            String path, Path file, ImageInputStream image, String mediaType, SourcePosition use) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(mediaType);
        ImageReader reader = readers.next();
        try {
            reader.setInput(image, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > Limits.PICTURE_PIXELS) {
                return fail(
                        use,
                        "BS-IMG-006",
                        "the picture '" + path + "' has " + width + " × " + height + " pixels",
                        "make it smaller than " + Limits.PICTURE_PIXELS / 1_000_000 + " megapixels");
            }
            return Optional.of(new Asset(path, file, mediaType, width, height));
        } finally {
            reader.dispose();
        }
    }

    /** The media type by the first bytes; empty when they are none of the three. */
    private static String sniff(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(8);
        }
        if (startsWith(head, 0x89, 'P', 'N', 'G')) {
            return "image/png";
        } else if (startsWith(head, 0xFF, 0xD8, 0xFF)) {
            return "image/jpeg";
        }
        return startsWith(head, 'G', 'I', 'F', '8') ? "image/gif" : "";
    }

    private static boolean startsWith(byte[] head, int... magic) {
        boolean same = head.length >= magic.length;
        for (int i = 0; same && i < magic.length; i++) {
            same = (head[i] & 0xFF) == magic[i];
        }
        return same;
    }

    private Optional<Asset> fail(SourcePosition use, String code, String message, String hint) {
        diagnostics.report(Diagnostic.error(code, use, message, hint));
        return Optional.empty();
    }
}

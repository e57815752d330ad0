package dev.broadsheet.picture;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Identifies unsupported file formats by their first bytes, for messages only. */
public final class ForeignFormat {

    private static final int HEAD = 512;

    /** Formats of ISO base media files, by the brand after {@code ftyp}; ISO/IEC 14496-12, section 4.3. */
    private static final Map<String, String> BRANDS = Map.of(
            "heic", "HEIC", "heix", "HEIC", "heim", "HEIC", "heis", "HEIC", "hevc", "HEIC", "hevx", "HEIC", "mif1",
            "HEIF", "msf1", "HEIF", "avif", "AVIF", "avis", "AVIF");

    private static final Map<String, String> SIGNS = Map.of(
            "II*\0", "TIFF",
            "MM\0*", "TIFF",
            "BM", "BMP",
            "8BPS", "a Photoshop document",
            "%PDF-", "a PDF",
            "\0\0\1\0", "an icon (ICO)",
            "\0\0\0\fJXL ", "JPEG XL",
            "\u00FF\n", "JPEG XL",
            "\0\0\0\fjP  ", "JPEG 2000",
            "version https://git-lfs", "a pointer of Git LFS, and not the file itself");

    private ForeignFormat() {}

    /** Returns the name of the format; empty if it is unknown. */
    public static Optional<String> of(byte[] data) {
        String head = new String(data, 0, Math.min(data.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("ftyp", 4) && head.length() >= 12) {
            return Optional.of(BRANDS.getOrDefault(head.substring(8, 12), "a film (MP4 or its like)"));
        }
        String text = head.stripLeading().toLowerCase(Locale.ROOT);
        if (text.startsWith("<!doctype html") || text.startsWith("<html")) {
            return Optional.of("a web page");
        }
        return SIGNS.entrySet().stream()
                .filter(sign -> head.startsWith(sign.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}

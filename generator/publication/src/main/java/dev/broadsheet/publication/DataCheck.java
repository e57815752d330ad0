package dev.broadsheet.publication;

import dev.broadsheet.source.ContentPaths;
import dev.broadsheet.source.DataType;
import dev.broadsheet.source.DataType.Holds;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * Checks that the bytes of a data file match its name. Browsers sniff the first bytes of a file without a known type, and treat
 * it as a page if they resemble HTML (WHATWG MIME Sniffing, section 7.1); such files are rejected.
 */
final class DataCheck {

    /** The number of bytes checked: more than any browser sniffs. */
    private static final int HEAD = 4096;

    private DataCheck() {}

    /** @param path the path whose extension gives the type */
    static Optional<FileFault> fault(String path, DataType type, byte[] data) {
        if (!type.isSigned(data) || !isMedia(ContentPaths.extension(path), data)) {
            return Optional.of(new FileFault(
                    "BS-FILE-004",
                    "'" + path + "' is named as " + type.mediaType() + " but holds something else",
                    "give the file the extension of what it is, or save it anew"));
        }
        if (type.holds() == Holds.XML) {
            return XmlCheck.fault(data)
                    .map(fault -> new FileFault(
                            "BS-FILE-005",
                            "the XML file '" + path + "' is not published: " + fault,
                            "pack it into a ZIP file"));
        }
        return (isPage(data) ? Optional.of(page(path)) : Optional.<FileFault>empty())
                .or(() -> type.holds() == Holds.GZIP ? packed(path, data) : Optional.empty());
    }

    /** Checks the signatures of audio and caption formats that have several. */
    private static boolean isMedia(String extension, byte[] data) {
        return switch (extension) {
            case "mp3" -> begins(data, "ID3") || isFrame(data);
            case "aac" -> begins(data, "ID3") || begins(data, "ADIF") || isFrame(data);
            case "vtt" -> begins(data, "WEBVTT") || begins(data, "\u00EF\u00BB\u00BFWEBVTT");
            default -> true;
        };
    }

    /**
     * Returns whether data begins with the sync word of an MPEG audio frame: at least eleven 1 bits (ISO 11172-3, ISO 13818-7).
     */
    private static boolean isFrame(byte[] data) {
        return data.length > 1 && (data[0] & 0xFF) == 0xFF && (data[1] & 0xE0) == 0xE0;
    }

    private static boolean begins(byte[] data, String signature) {
        byte[] bytes = signature.getBytes(StandardCharsets.ISO_8859_1);
        return data.length >= bytes.length && Arrays.equals(data, 0, bytes.length, bytes, 0, bytes.length);
    }

    /** Returns the fault of a file that a browser would show as a page. */
    static FileFault page(String path) {
        return new FileFault(
                "BS-FILE-004",
                "'" + path + "' begins like a page of HTML or XML, and browsers may take it for one",
                "save it anew as what its name says, or pack it into a ZIP file");
    }

    /**
     * Checks the compressed content. Hosts that treat {@code .gz} as a content encoding deliver {@code a.html.gz} as a page.
     */
    private static Optional<FileFault> packed(String path, byte[] data) {
        String inner =
                path.substring(0, path.length() - ContentPaths.extension(path).length() - 1);
        boolean named = ContentPaths.extension(path).equals("gz");
        boolean known =
                DataType.named(inner).filter(type -> type.holds() != Holds.XML).isPresent();
        if (named && !known) {
            return Optional.of(new FileFault(
                    "BS-FILE-004",
                    "the name of '" + path + "' does not say what is packed in it, and it may be a page",
                    "name it as data.csv.gz or data.tar.gz, or pack it into a ZIP file"));
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(data))) {
            return isPage(in.readNBytes(HEAD)) ? Optional.of(page(path)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /**
     * Returns whether the first visible character begins a tag, a comment or a processing instruction, in any Unicode encoding.
     */
    static boolean isPage(byte[] data) {
        int length = Math.min(data.length, HEAD);
        int at = 0;
        while (at < length && isUnseen(data[at])) {
            at++;
        }
        if (at == length || data[at] != '<') {
            return false;
        }
        do {
            at++;
        } while (at < length && data[at] == 0);
        return at == length || data[at] == '!' || data[at] == '?' || Character.isLetter((char) (data[at] & 0x7F));
    }

    /** Returns whether a byte is whitespace, NUL, or part of a byte order mark. */
    private static boolean isUnseen(byte b) {
        return (b >= 0 && b <= ' ')
                || (b & 0xFF) == 0xEF
                || (b & 0xFF) == 0xBB
                || (b & 0xFF) >= 0xFE
                || (b & 0xFF) == 0xBF;
    }
}

package dev.broadsheet.picture;

import dev.broadsheet.source.ContentPaths;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The supported types of pictures, identified by their content. */
public enum PictureType {
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg jpeg"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp"),
    SVG("image/svg+xml", "svg");

    private static final int HEAD = 4096;

    private final String mediaType;
    private final String extensions;

    /** @param extensions the file extensions, separated by spaces */
    PictureType(String mediaType, String extensions) {
        this.mediaType = mediaType;
        this.extensions = extensions;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Returns the type of a media type; empty if it is not supported. */
    public static Optional<PictureType> ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }

    /** Returns the type by the extension of a file name. */
    public static Optional<PictureType> named(String path) {
        String extension = ContentPaths.extension(path);
        for (PictureType type : values()) {
            if (List.of(type.extensions.split(" ")).contains(extension)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** Returns the type by the first bytes of a file. */
    public static Optional<PictureType> of(byte[] data) {
        if (startsWith(data, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return Optional.of(PNG);
        } else if (startsWith(data, 0, 0xFF, 0xD8, 0xFF)) {
            return Optional.of(JPEG);
        } else if (startsWith(data, 0, 'G', 'I', 'F', '8')) {
            return Optional.of(GIF);
        } else if (startsWith(data, 0, 'R', 'I', 'F', 'F') && startsWith(data, 8, 'W', 'E', 'B', 'P')) {
            return Optional.of(WEBP);
        }
        return isSvg(data) ? Optional.of(SVG) : Optional.empty();
    }

    private static boolean isSvg(byte[] data) {
        String head = new String(data, 0, Math.min(data.length, HEAD), StandardCharsets.ISO_8859_1).replace("\0", "");
        String text = head.replaceFirst("^[^<]{0,4}\\s*", "");
        return text.startsWith("<") && text.matches("(?s).*<([A-Za-z][\\w-]*:)?svg[\\s>/].*");
    }

    private static boolean startsWith(byte[] data, int offset, int... magic) {
        boolean same = data.length >= offset + magic.length;
        for (int i = 0; same && i < magic.length; i++) {
            same = (data[offset + i] & 0xFF) == magic[i];
        }
        return same;
    }
}

package dev.broadsheet.publication;

import java.nio.file.Path;

/**
 * A file that articles refer to.
 *
 * @param path the path within the content folder, with {@code /} as separator
 * @param file the file to read; inside the content root after resolving symbolic links
 * @param mediaType the media type of its content, such as {@code image/png}
 * @param width in pixels; 0 if it is no picture
 * @param height in pixels; 0 if it is no picture
 * @param sha256 the SHA-256 of its bytes, in lower-case hexadecimal digits
 */
public record Asset(String path, Path file, String mediaType, int width, int height, String sha256) {

    /** The media type of an HTML page that {@code site.yaml} trusts. */
    public static final String HTML = "text/html";
}

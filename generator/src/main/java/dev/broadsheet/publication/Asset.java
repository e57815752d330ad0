package dev.broadsheet.publication;

import java.nio.file.Path;

/**
 * A file that articles refer to.
 *
 * @param path within the content folder, {@code /} as separator
 * @param file where to read it; inside the content root after resolving symbolic links
 * @param mediaType by content, such as {@code image/png}
 * @param width in pixels; 0 when it is no picture
 * @param height in pixels; 0 when it is no picture
 * @param sha256 of its bytes, in lower-case hexadecimal digits
 */
public record Asset(String path, Path file, String mediaType, int width, int height, String sha256) {

    /** The media type of a page that {@code site.yaml} trusts. */
    public static final String HTML = "text/html";
}

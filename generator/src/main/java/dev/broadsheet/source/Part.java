package dev.broadsheet.source;

import java.util.Locale;

/**
 * A text file that others include: Markdown, or the source of a listing.
 *
 * @param path within the content folder, {@code /} as separator
 * @param text its characters; named as the user sees it
 * @param sha256 of its bytes, in lower-case hexadecimal digits
 */
public record Part(String path, SourceText text, String sha256) {

    /** Whether the name says that nothing is made of the file by itself: it or a folder around it begins with {@code _}. */
    public static boolean isNamed(String path) {
        return path.startsWith("_") || path.contains("/_");
    }

    /** Whether the name says that it is Markdown. */
    public static boolean isMarkdown(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(".md");
    }
}

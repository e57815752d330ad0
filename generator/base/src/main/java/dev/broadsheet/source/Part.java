package dev.broadsheet.source;

import java.util.Locale;

/**
 * A text file that others include or name as data: Markdown, the source of a listing, or a table.
 *
 * @param path within the content folder, with {@code /} as separator
 * @param text its text, with the name as shown to the user
 * @param sha256 the SHA-256 of its bytes, in lower-case hexadecimal digits
 */
public record Part(String path, SourceText text, String sha256) {

    /**
     * Returns whether the name marks a file that is only included, not published: its name or that of a parent folder begins
     * with {@code _}.
     */
    public static boolean isNamed(String path) {
        return path.startsWith("_") || path.contains("/_");
    }

    /** Returns whether the file name has the extension of Markdown. */
    public static boolean isMarkdown(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(".md");
    }
}

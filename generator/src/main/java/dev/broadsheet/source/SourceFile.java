package dev.broadsheet.source;

/**
 * A text file of the content folder.
 *
 * @param kind what it becomes
 * @param path within the content folder, {@code /} as separator
 * @param text its characters; named as the user sees it
 * @param sha256 of its bytes, in lower-case hexadecimal digits
 */
public record SourceFile(Kind kind, String path, SourceText text, String sha256) {

    /** What a file becomes. */
    public enum Kind {
        SITE,
        ARTICLE,
        PAGE
    }

    /** The file as a whole. */
    public SourcePosition position() {
        return SourcePosition.of(text.name());
    }
}

package dev.broadsheet.typesetter;

import java.util.Optional;

/** Loads the files that a document refers to. The typesetter itself opens no file and no connection. */
@FunctionalInterface
public interface ResourceLoader {

    /**
     * Loads a file.
     *
     * @param reference the value of {@code src} or {@code url()} as written, but never a {@code data:} URL; or the value of
     *     {@code data-bs-drawing} followed by {@code ?height=} and a number of CSS px, for an SVG of about that height
     * @return the bytes, or empty if there is no such resource
     */
    Optional<byte[]> load(String reference);

    /**
     * Loads a file by a reference in the document or in a style sheet, which may be in another folder.
     *
     * @param stylesheet name of the style sheet; empty for the document
     * @param reference as for {@link #load(String)}
     */
    default Optional<byte[]> load(Optional<String> stylesheet, String reference) {
        return load(reference);
    }
}

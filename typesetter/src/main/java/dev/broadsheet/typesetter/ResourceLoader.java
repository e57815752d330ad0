package dev.broadsheet.typesetter;

import java.util.Optional;

/** Gives the bytes of what a document refers to. The typesetter opens no file and no connection by itself. */
@FunctionalInterface
public interface ResourceLoader {

    /**
     * Gives a file. A {@code data:} URL is never asked for.
     *
     * @param reference the value of {@code src} or {@code url()} as written; or that of {@code data-bs-drawing} with
     *     {@code ?height=} and a number of CSS px behind it, for the same drawing as an SVG file that is so high, or nearly
     * @return the bytes, or empty when there is no such resource
     */
    Optional<byte[]> load(String reference);

    /**
     * The same for a reference that may be in a style sheet, which is in another folder, perhaps.
     *
     * @param stylesheet name of the style sheet; empty for the document
     * @param reference as {@link #load(String)} has it
     */
    default Optional<byte[]> load(Optional<String> stylesheet, String reference) {
        return load(reference);
    }
}

package dev.broadsheet.typesetter.api;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** Loads the files that a document refers to: pictures, style sheets, and what these refer to. The typesetter itself opens no file and no connection. */
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

    /**
     * Returns the name of a style sheet that the document links or imports: under it, problems of the sheet are reported and its
     * own references are loaded.
     *
     * @param stylesheet name of the style sheet with the reference; empty for the document
     * @param reference as for {@link #load(String)}
     */
    default String name(Optional<String> stylesheet, String reference) {
        return reference;
    }

    /**
     * Returns a loader that resolves references by RFC 3986, section 5, as browsers do: against the address of the style sheet
     * that has them, or of the document or its {@code <base>}.
     *
     * @param base address of the document
     * @param files returns the file at an address, or empty if there is none or the document is not to read it
     */
    static ResourceLoader resolving(URI base, Function<URI, Optional<byte[]>> files) {
        return new AddressedFiles(Objects.requireNonNull(base, "base"), Objects.requireNonNull(files, "files"));
    }
}

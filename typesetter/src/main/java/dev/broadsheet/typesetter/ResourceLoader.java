package dev.broadsheet.typesetter;

import java.util.Optional;

/** Gives the bytes of what a document refers to. The typesetter opens no file and no connection by itself. */
@FunctionalInterface
public interface ResourceLoader {

    /**
     * @param reference the value of {@code src} or {@code url()} as written
     * @return the bytes, or empty when there is no such resource
     */
    Optional<byte[]> load(String reference);
}

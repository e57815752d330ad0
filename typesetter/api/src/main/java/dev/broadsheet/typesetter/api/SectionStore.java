package dev.broadsheet.typesetter.api;

import java.util.Optional;

/**
 * Stores typeset sections for reuse, such as the unchanged chapters of a book. A section is a block between forced page breaks.
 * Its key is a digest of everything that its pages depend on, so that the PDF has the same bytes with a store and without.
 *
 * <p>A store may lose sections, and may return damaged ones: these are set again. It is used by one thread at a
 * time. Sections of one version of the typesetter must not be returned to another version.
 */
public interface SectionStore {

    /**
     * Returns the section stored under a key.
     *
     * @param key 64 hexadecimal digits in lower case
     */
    Optional<byte[]> get(String key);

    /**
     * Stores a section, replacing any under the same key.
     *
     * @param section must not be changed
     */
    void put(String key, byte[] section);
}

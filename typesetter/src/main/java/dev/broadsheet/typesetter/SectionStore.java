package dev.broadsheet.typesetter;

import java.util.Optional;

/**
 * Keeps sections of documents as they were set, for documents that have the same sections again: chapters of a book of which
 * one has been edited. A section is a block that begins and ends with forced page ends. What is kept of it is found by a digest
 * of all that its pages depend on, so that the PDF has the same bytes with a store and without.
 *
 * <p>A store may forget what it was given, or hold what is damaged: such sections are set anew. It is used by one thread at a
 * time. What one version of the typesetter has put into it is not to be given to another.
 */
public interface SectionStore {

    /**
     * What was put under a key.
     *
     * @param key 64 characters, {@code 0} to {@code 9} and {@code a} to {@code f}
     */
    Optional<byte[]> get(String key);

    /**
     * Keeps a section. May be given again under a key that it was given under before, and then takes the place of that.
     *
     * @param section not to be changed
     */
    void put(String key, byte[] section);
}

package dev.broadsheet.typesetter.api;

import java.util.Optional;

/**
 * Loads the files that style sheets refer to by {@code @import} and by the {@code src} of {@code @font-face}. The
 * typesetter itself opens no file and no connection, and does not resolve references.
 */
@FunctionalInterface
public interface StylesheetLoader {

    /**
     * @param stylesheet name of the style sheet with the reference
     * @param reference as written, never a {@code data:} URL
     * @return the file, or empty if there is none
     */
    Optional<Loaded> load(String stylesheet, String reference);

    /**
     * A file that was found.
     *
     * @param name the name under which its problems are reported and its own references are loaded
     * @param data its bytes; not copied, must not be changed afterwards
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Loaded(String name, byte[] data) {}
}

package dev.broadsheet.typesetter;

import java.util.Optional;

/**
 * Gives the files that style sheets refer to by {@code @import} and by the {@code src} of {@code @font-face}. The
 * typesetter opens no file and no connection by itself, and knows nothing of how references are resolved.
 */
@FunctionalInterface
public interface StylesheetLoader {

    /**
     * @param stylesheet name of the style sheet in which the reference is
     * @param reference as written, never a {@code data:} URL
     * @return the file, or empty when there is none
     */
    Optional<Loaded> load(String stylesheet, String reference);

    /**
     * A file that was found.
     *
     * @param name under which problems in it are reported, and by which it is known when it refers to others
     * @param data its bytes; not copied, not to be changed afterwards
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Loaded(String name, byte[] data) {}
}

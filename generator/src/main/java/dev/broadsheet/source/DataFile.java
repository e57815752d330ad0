package dev.broadsheet.source;

import java.util.Optional;

/**
 * A file of data that an article names.
 *
 * @param part the file; empty when it cannot be used
 * @param code of the diagnostic when it cannot; empty else
 * @param message why not
 * @param hint what to do
 */
public record DataFile(Optional<Part> part, String code, String message, String hint) {

    static DataFile of(Part part) {
        return new DataFile(Optional.of(part), "", "", "");
    }

    static DataFile fault(String code, String message, String hint) {
        return new DataFile(Optional.empty(), code, message, hint);
    }

    /**
     * By which a file is found that is named in another.
     *
     * @param file in which it is named, as shown to the user
     * @param path as it is written
     */
    public static String key(String file, String path) {
        return ContentPaths.folder(file) + "|" + path;
    }
}

package dev.broadsheet.source;

import java.util.Optional;

/**
 * A data file that an article names, or the reason why it cannot be used.
 *
 * @param part the file; empty if it cannot be used
 * @param code the code of the diagnostic if it cannot be used; otherwise empty
 * @param message what is wrong
 * @param hint how to fix it
 */
public record DataFile(Optional<Part> part, String code, String message, String hint) {

    static DataFile of(Part part) {
        return new DataFile(Optional.of(part), "", "", "");
    }

    static DataFile fault(String code, String message, String hint) {
        return new DataFile(Optional.empty(), code, message, hint);
    }

    /**
     * Returns the key of a data file that another file names.
     *
     * @param file the naming file, as shown to the user
     * @param path as written there
     */
    public static String key(String file, String path) {
        return ContentPaths.folder(file) + "|" + path;
    }
}

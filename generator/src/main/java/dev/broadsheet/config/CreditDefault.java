package dev.broadsheet.config;

/**
 * Who made the pictures of a folder.
 *
 * @param path a folder, which ends with {@code /}, or a file; empty for all pictures
 * @param credit who made them; may be empty
 * @param license under which they may be used; may be empty
 * @param source where they are from; may be empty
 */
public record CreditDefault(String path, String credit, String license, String source) {

    boolean covers(String picture) {
        return path.isEmpty() || picture.equals(path) || (path.endsWith("/") && picture.startsWith(path));
    }
}

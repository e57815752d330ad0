package dev.broadsheet.config;

import dev.broadsheet.address.Address;
import java.util.Optional;

/**
 * The default credit of the pictures of a folder.
 *
 * @param path a folder, which ends with {@code /}, or a file; empty for all pictures
 * @param credit the author of the pictures; may be empty
 * @param license may be empty
 * @param source where the pictures are from
 */
public record CreditDefault(String path, String credit, String license, Optional<Address> source) {

    boolean covers(String picture) {
        return path.isEmpty() || picture.equals(path) || (path.endsWith("/") && picture.startsWith(path));
    }
}

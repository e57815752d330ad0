package dev.broadsheet.config;

import dev.broadsheet.address.Address;

/**
 * A mapping of link paths to another site, for a work that was published with others at one address.
 *
 * @param path the prefix of the paths: relative to the content folder, which {@code ../} may leave, and ending with {@code /}
 * @param url the address that replaces the prefix
 */
public record ExternalPath(String path, Address url) {

    /** Returns the address for a path with this prefix. */
    public String address(String whole) {
        return url + whole.substring(path.length());
    }
}

package dev.broadsheet.config;

import java.net.URI;

/**
 * Paths of links that lead to another site, as in a work that was one of several at one address.
 *
 * @param path what they begin with: relative to the content folder, which {@code ../} leaves, and ending with {@code /}
 * @param url what stands for it in their address
 */
public record ExternalPath(String path, URI url) {

    /** The address of a path that begins so. */
    public String address(String whole) {
        return url + whole.substring(path.length());
    }
}

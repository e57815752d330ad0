package dev.broadsheet.edition.html;

import dev.broadsheet.address.Address;
import dev.broadsheet.edition.SitePaths;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes the links of one page. They are relative, so that the site works at any address and from a disk. */
final class Links {

    private final String from;
    /** The path of the base URL, for absolute paths; null for relative ones. */
    private final @Nullable String base;

    private Links(String from, @Nullable String base) {
        this.from = from;
        this.base = base;
    }

    /** @param from the output path of the page */
    static Links from(String from) {
        return new Links(from, null);
    }

    /** Returns links for the "not found" page, which is shown at any depth: absolute paths if the base URL is configured. */
    static Links fromAnywhere(String from, Optional<Address> baseUrl) {
        return new Links(
                from, baseUrl.map(base -> URI.create(base.text()).getRawPath()).orElse(null));
    }

    /** Returns the address of an output path. */
    String to(String path) {
        return base == null ? SitePaths.relative(from, path) : base + SitePaths.encode(path);
    }

    /** Returns the address of the output folder; empty or ending with a slash. */
    String root() {
        return base == null ? SitePaths.relative(from, "") : base;
    }

    /** Returns the output path of the page. */
    String page() {
        return from;
    }
}

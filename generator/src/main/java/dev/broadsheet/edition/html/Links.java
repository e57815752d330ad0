package dev.broadsheet.edition.html;

import dev.broadsheet.edition.SitePaths;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Addresses as one page writes them: relative, so that they hold at any place, also from a disk. */
final class Links {

    private final String from;
    /** The root of the host, where addresses begin there. */
    private final @Nullable String base;

    private Links(String from, @Nullable String base) {
        this.from = from;
        this.base = base;
    }

    /** @param from output path of the page */
    static Links from(String from) {
        return new Links(from, null);
    }

    /** The page for what is not found may be shown at any depth: its links begin at the root of the host, if known. */
    static Links fromAnywhere(String from, Optional<URI> baseUrl) {
        return new Links(from, baseUrl.map(URI::getRawPath).orElse(null));
    }

    /** Address of an output path. */
    String to(String path) {
        return base == null ? SitePaths.relative(from, path) : base + SitePaths.encode(path);
    }

    /** What leads from the page to the output folder; empty or with a slash at its end. */
    String root() {
        return base == null ? SitePaths.relative(from, "") : base;
    }

    /** Output path of the page. */
    String page() {
        return from;
    }
}

package dev.broadsheet.edition.html;

import dev.broadsheet.edition.SitePaths;
import java.util.Optional;

/** Addresses as one page writes them: relative, so that they hold at any place, also from a disk. */
final class Links {

    private final String from;
    private final Optional<String> base;

    private Links(String from, Optional<String> base) {
        this.from = from;
        this.base = base;
    }

    /** @param from output path of the page */
    static Links from(String from) {
        return new Links(from, Optional.empty());
    }

    /** The page for what is not found may be shown at any depth: its links begin at the root of the host, if known. */
    static Links fromAnywhere(String from, Optional<java.net.URI> baseUrl) {
        return new Links(from, baseUrl.map(java.net.URI::getRawPath));
    }

    /** Address of an output path. */
    String to(String path) {
        return base.map(root -> root + SitePaths.encode(path)).orElseGet(() -> SitePaths.relative(from, path));
    }

    /** What leads from the page to the output folder; empty or with a slash at its end. */
    String root() {
        return base.orElseGet(() -> SitePaths.relative(from, ""));
    }

    /** Output path of the page. */
    String page() {
        return from;
    }
}

package dev.broadsheet.config;

import dev.broadsheet.source.SourcePosition;
import java.util.List;

/**
 * Content files that are trusted: their raw HTML is published unchanged, and so are file types that are otherwise rejected.
 * Only {@code site.yaml} grants trust; authors of articles cannot.
 *
 * @param path the path of a file within the content folder, or of a folder, which ends with {@code /}
 * @param origins scheme, host and optionally port of each origin from which the scripts of these files may load
 */
public record TrustedPath(LocatedValue<String> path, List<String> origins) {

    /** Trusts all files while the configuration is unknown, so that an unreadable site.yaml causes no other errors. */
    public static final TrustedPath EVERYTHING =
            new TrustedPath(new LocatedValue<>("", SourcePosition.of("site.yaml")), List.of());

    public TrustedPath {
        origins = List.copyOf(origins);
    }

    /** Returns whether a file is trusted. @param file the path within the content folder */
    public boolean covers(String file) {
        String named = path.value();
        boolean folder = named.isEmpty() || named.endsWith("/");
        return folder ? file.startsWith(named) : file.equals(named);
    }
}

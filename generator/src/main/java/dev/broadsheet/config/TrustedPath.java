package dev.broadsheet.config;

import dev.broadsheet.source.SourcePosition;
import java.util.List;

/**
 * Files of the content that the site takes as they are: raw HTML of Markdown, and files that could not be published
 * otherwise. Only {@code site.yaml} says so: who writes an article does
 * not decide on it.
 *
 * @param path of a file within the content folder, or of a folder, which ends with {@code /}
 * @param origins scheme, host and perhaps port of each place from which the scripts of these files may load
 */
public record TrustedPath(LocatedValue<String> path, List<String> origins) {

    /** All files, as long as nobody knows which are trusted: a site.yaml that cannot be read causes no other error. */
    public static final TrustedPath EVERYTHING =
            new TrustedPath(new LocatedValue<>("", SourcePosition.of("site.yaml")), List.of());

    public TrustedPath {
        origins = List.copyOf(origins);
    }

    /** @param file path within the content folder */
    public boolean covers(String file) {
        String named = path.value();
        boolean folder = named.isEmpty() || named.endsWith("/");
        return folder ? file.startsWith(named) : file.equals(named);
    }
}

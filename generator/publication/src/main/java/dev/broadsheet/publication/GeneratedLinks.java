package dev.broadsheet.publication;

import dev.broadsheet.markdown.ParsedBody.Link;
import dev.broadsheet.source.ContentPaths;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises links to generated pages and files of the site: they begin with a slash, and end with a slash, the name of a page
 * or that of a machine-readable file.
 */
final class GeneratedLinks {

    private static final Set<String> FILES =
            Set.of("feed.xml", "feed.json", "sitemap.xml", "sitemap-news.xml", "robots.txt", "llms.txt");

    private GeneratedLinks() {}

    /** Returns the reference of a link; empty for a link to a file of the content. */
    static Optional<Reference> of(Link link) {
        if (link.picture() || !link.target().startsWith("/")) {
            return Optional.empty();
        }
        String path = link.path();
        return ContentPaths.normalise("", path)
                .map(within -> path.endsWith("/") && !within.isEmpty() ? within + "/" : within)
                .filter(GeneratedLinks::isMade)
                .map(within -> new Reference.ToMade(within, link.anchor(), link.position()));
    }

    private static boolean isMade(String path) {
        String name = ContentPaths.name(path);
        return name.isEmpty() || name.endsWith(".html") || FILES.contains(name);
    }
}

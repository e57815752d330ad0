package dev.broadsheet.publication;

import dev.broadsheet.markdown.ParsedBody.Link;
import dev.broadsheet.source.ContentPaths;
import java.util.Optional;
import java.util.Set;

/** Links to what the site makes: they begin at its root, and end with a slash, a page's name or that of a file for machines. */
final class MadeLinks {

    private static final Set<String> FILES =
            Set.of("feed.xml", "feed.json", "sitemap.xml", "sitemap-news.xml", "robots.txt", "llms.txt");

    private MadeLinks() {}

    /** Empty for a link that was meant for a file of the content. */
    static Optional<Reference> of(Link link) {
        if (link.picture() || !link.target().startsWith("/")) {
            return Optional.empty();
        }
        String path = link.path();
        return ContentPaths.normalise("", path)
                .map(within -> path.endsWith("/") && !within.isEmpty() ? within + "/" : within)
                .filter(MadeLinks::isMade)
                .map(within -> new Reference.ToMade(within, link.anchor(), link.position()));
    }

    private static boolean isMade(String path) {
        String name = ContentPaths.name(path);
        return name.isEmpty() || name.endsWith(".html") || FILES.contains(name);
    }
}

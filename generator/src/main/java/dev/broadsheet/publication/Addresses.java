package dev.broadsheet.publication;

import dev.broadsheet.config.Metadata;
import dev.broadsheet.config.Permalinks;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.markdown.ParsedArticle;
import dev.broadsheet.source.Slug;
import dev.broadsheet.source.UniqueNames;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * Where each text is, and a slug for each that no other has. Two texts may have the same name in two folders; in a book, where all
 * are together, the second is known by its whole address.
 */
final class Addresses {

    private final Map<String, String> folders = new HashMap<>();
    private final Map<String, Metadata> written = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final UniqueNames names = new UniqueNames();

    private Addresses() {}

    /** @param parsed by the paths of their files; those whose slug another has get one of their own */
    static Addresses settle(SortedMap<String, ParsedArticle> parsed, Permalinks permalinks, Diagnostics diagnostics) {
        ArticleFolder places = new ArticleFolder(permalinks, diagnostics);
        Addresses addresses = new Addresses();
        parsed.replaceAll((path, article) -> addresses.settle(path, article, places));
        return addresses;
    }

    private ParsedArticle settle(String path, ParsedArticle article, ArticleFolder places) {
        Metadata metadata = article.metadata();
        String folder = places.of(Assembler.kind(article.file()), metadata, path);
        folders.put(path, folder);
        written.put(path, metadata);
        return taken.add(metadata.identity().slug())
                ? article
                : new ParsedArticle(article.file(), metadata.withSlug(free(Slug.of(folder))), article.body());
    }

    private String free(String wish) {
        String slug;
        do {
            slug = names.next(wish);
        } while (!taken.add(slug));
        return slug;
    }

    /** The folder of its page on the site, with a slash at its end. */
    String folder(ParsedArticle article) {
        return folders.getOrDefault(article.file().path(), "");
    }

    /** The slug that its file says, which others may have too. */
    Metadata.Identity identity(ParsedArticle article) {
        return written.getOrDefault(article.file().path(), article.metadata()).identity();
    }
}

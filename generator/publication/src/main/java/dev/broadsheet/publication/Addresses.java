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
 * The folder and the unique slug of each article, page and chapter. Files in two folders may have the same slug; in a book,
 * which has no folders, the second gets a slug from its whole folder path.
 */
final class Addresses {

    private final Map<String, String> folders = new HashMap<>();
    private final Map<String, Metadata> written = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final UniqueNames names = new UniqueNames();

    private Addresses() {}

    /**
     * Determines the folders, and replaces slugs that an earlier file has by unique ones.
     *
     * @param parsed documents by the paths of their files
     */
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
        return taken.add(Slug.folded(metadata.identity().slug()))
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

    /** Returns the folder of a document's page on the site, with a slash at its end. */
    String folder(ParsedArticle article) {
        return folders.getOrDefault(article.file().path(), "");
    }

    /** Returns the identity with the slug from the file's name or front matter, which need not be unique. */
    Metadata.Identity identity(ParsedArticle article) {
        return written.getOrDefault(article.file().path(), article.metadata()).identity();
    }
}

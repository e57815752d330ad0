package dev.broadsheet;

import dev.broadsheet.cache.Cache;
import dev.broadsheet.cache.CacheKey;
import dev.broadsheet.config.Metadata;
import dev.broadsheet.config.SiteConfig;
import dev.broadsheet.diagnostic.Diagnostic;
import dev.broadsheet.diagnostic.Diagnostics;
import dev.broadsheet.markdown.ArticleParser;
import dev.broadsheet.markdown.Bibliographies;
import dev.broadsheet.markdown.Bibliography;
import dev.broadsheet.markdown.ParsedArticle;
import dev.broadsheet.markdown.ParsedBody;
import dev.broadsheet.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Parses files, or reuses cached results of parsing. */
final class ParseCache {

    private final Cache cache;
    private final ArticleParser parser;
    private final String configHash;
    private final Bibliographies bibliographies;
    private final boolean preview;

    /**
     * @param configHash the SHA-256 of the configuration file
     * @param preview whether diagnostics of drafts are reported; otherwise they are dropped, so that a draft never prevents
     *     publishing
     */
    ParseCache(Cache cache, SiteConfig config, String configHash, Bibliographies bibliographies, boolean preview) {
        this.preview = preview;
        this.cache = cache;
        this.parser = new ArticleParser(config, bibliographies);
        this.bibliographies = bibliographies;
        this.configHash = configHash;
    }

    /** Returns whether the cache has the parsed file. */
    boolean knows(SourceFile file) {
        return cache.knows(name(file), () -> key(file));
    }

    private static String name(SourceFile file) {
        return "text of " + file.text().name();
    }

    private CacheKey key(SourceFile file) {
        String name = file.text().name();
        Map<String, String> parts = new TreeMap<>(Map.of(name, file.hash(), "site.yaml", configHash));
        file.parts().forEach(part -> parts.put(part.text().name(), part.sha256()));
        Bibliography bibliography = bibliographies.of(file, new Diagnostics());
        if (!bibliography.hash().isEmpty()
                && (bibliography.own() || file.whole().indexOf('@') >= 0)) {
            parts.put("bibliography", bibliography.hash());
        }
        return CacheKey.of(name(file), parts);
    }

    /** Returns the parsed file; empty if it cannot be parsed, which is reported. */
    Optional<ParsedArticle> parse(SourceFile file, Diagnostics diagnostics) {
        Parsed parsed = cache.value(key(file), Parsed.class, () -> parse(file));
        boolean draft = parsed.article()
                .filter(known -> known.metadata().release().draft())
                .isPresent();
        if (preview || !draft) {
            parsed.diagnostics().forEach(diagnostics::report);
        }
        return parsed.article().map(known -> new ParsedArticle(file, known.metadata(), known.body()));
    }

    private Parsed parse(SourceFile file) {
        Diagnostics found = new Diagnostics();
        Optional<Known> known = parser.parse(file, found).map(article -> new Known(article.metadata(), article.body()));
        return new Parsed(known, found.sorted());
    }

    private record Parsed(Optional<Known> article, List<Diagnostic> diagnostics) {}

    private record Known(Metadata metadata, ParsedBody body) {}
}

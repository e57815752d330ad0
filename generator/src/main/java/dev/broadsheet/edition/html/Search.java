package dev.broadsheet.edition.html;

import dev.broadsheet.cache.Cache;
import dev.broadsheet.cache.KeptFile;
import dev.broadsheet.config.Person;
import dev.broadsheet.edition.EditionInput;
import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.edition.OutputStore;
import dev.broadsheet.edition.SitePaths;
import dev.broadsheet.edition.html.search.SearchDocument;
import dev.broadsheet.edition.html.search.SearchIndex;
import dev.broadsheet.edition.html.search.StoredIndex;
import dev.broadsheet.edition.model.Models;
import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Body;
import dev.broadsheet.template.ModelDigest;
import dev.broadsheet.work.BackgroundTask;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Creates the search page, its script and its index, whose file names contain their hashes. Without scripts, the page offers links
 * to tags, archive and authors.
 */
final class Search {

    private static final int SUMMARY = 160;

    /** The name of the words of all articles in the cache. */
    private static final String FOUND = "words for the search";

    private final EditionInput input;
    private final OutputStore store;
    private final Models models;
    private final ModelDigest digests;
    private final String theme;
    private final byte[] script;
    private final BackgroundTask<Index> index;

    /**
     * Starts building the index in the background; only the search page waits for it.
     *
     * @param models the models of the input
     * @param theme the fingerprint of the user's files of the theme
     * @param store the store of the index files
     */
    Search(EditionInput input, Models models, String theme, OutputStore store) {
        this.input = input;
        this.store = store;
        this.models = models;
        this.digests = new ModelDigest(input.cache().hash());
        this.theme = theme;
        this.index = BackgroundTask.of(this::makeIndex);
        this.script = ScriptMinifier.of(input.theme().text("html/search.js")).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The index of a publication.
     *
     * @param files the index files, the main one first
     */
    private record Index(List<OutputFile> files) {

        String path() {
            return files.get(0).path();
        }
    }

    private Index makeIndex() {
        Cache cache = input.cache();
        SearchIndex found = new SearchIndex(
                input.publication().all().toList(),
                this::fingerprint,
                this::document,
                cache.left(FOUND, StoredIndex.class).orElse(StoredIndex.NOTHING));
        cache.leave(FOUND, found::found);
        return new Index(found.files("assets/search/", this::kept));
    }

    private OutputFile kept(OutputFile file) {
        byte[] content = file.content();
        return store.keep(
                file.path(), KeptFile.of(content, Optional.of(input.cache().mark(content))));
    }

    private String scriptPath() {
        return "assets/search." + Hashes.of(script) + ".js";
    }

    /** Returns the script and the index files. */
    List<OutputFile> files() {
        List<OutputFile> files = new ArrayList<>();
        files.add(new OutputFile(scriptPath(), script));
        files.addAll(index.get().files());
        return files;
    }

    /** Returns a fingerprint of all inputs of {@link #document}. */
    private String fingerprint(Article article) {
        return digests.of(List.of(theme, article.body().origins(), SitePaths.page(article)));
    }

    private SearchDocument document(Article article) {
        List<String> lines = new ArrayList<>();
        article.date()
                .ifPresent(day -> lines.add(String.valueOf(
                        models.wording(article.language()).date(day).get("text"))));
        if (!article.standfirst().isEmpty()) {
            lines.add(shortened(article.standfirst()));
        }
        Stream<String> subjects = Stream.of(
                        Stream.of(
                                article.metadata().headline().kicker(),
                                article.standfirst(),
                                article.section(),
                                article.place()),
                        article.tags().stream(),
                        article.authors().stream(),
                        article.background().people().stream().map(Person::name))
                .flatMap(texts -> texts);
        return new SearchDocument(
                Links.from(Site.SEARCH).to(SitePaths.page(article)),
                TextFiles.numbered(article),
                lines,
                article.language().toLanguageTag(),
                subjects.toList(),
                article.body().headings().stream().map(Body.Heading::text).toList(),
                article.body()::plainText);
    }

    private static String shortened(String text) {
        if (text.length() <= SUMMARY) {
            return text;
        }
        int space = text.lastIndexOf(' ', SUMMARY);
        int end = space > SUMMARY / 2 ? space : text.offsetByCodePoints(0, text.codePointCount(0, SUMMARY));
        return text.substring(0, end) + "…";
    }

    SitePage page(Site site) {
        return page(site, () -> content(site));
    }

    /** The page with other content. */
    static SitePage page(Site site, Supplier<Map<String, Object>> content) {
        return SitePage.of(
                        PageKind.SEARCH,
                        Site.SEARCH,
                        site.language(),
                        site.strings().text("search"),
                        site.trail(),
                        content)
                .describedAs(
                        site.strings().text("searchDescription", site.config().title()));
    }

    private Map<String, Object> content(Site site) {
        Links links = Links.from(Site.SEARCH);
        Map<String, Object> model = new TreeMap<>();
        model.put(
                "search",
                Map.of(
                        "script", links.to(scriptPath()),
                        "index", links.to(index.get().path())));
        model.put(
                "terms",
                site.tags().all().stream()
                        .map(term -> Teasers.link(term, links))
                        .toList());
        if (!site.listed().isEmpty()) {
            model.put("archive", links.to(Site.ARCHIVE));
        }
        if (site.listsAuthors()) {
            model.put("authors", links.to(Site.AUTHORS));
        }
        return model;
    }
}

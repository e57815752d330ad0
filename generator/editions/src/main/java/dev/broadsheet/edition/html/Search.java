package dev.broadsheet.edition.html;

import dev.broadsheet.cache.KeptFile;
import dev.broadsheet.edition.EditionInput;
import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.edition.OutputStore;
import dev.broadsheet.edition.html.search.SearchIndex;
import dev.broadsheet.edition.html.search.StoredIndex;
import dev.broadsheet.work.BackgroundTask;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Creates the search page, its script and its index, whose file names contain their hashes. Without scripts, the page offers
 * links to tags, archive and authors.
 */
final class Search {

    /** The name of the words of all articles in the cache. */
    private static final String FOUND = "words for the search";

    private final EditionInput input;
    private final OutputStore store;
    private final byte[] script;
    private final BackgroundTask<Index> index;

    /**
     * Starts writing the files of the index in the background; only the search page waits for them.
     *
     * @param words the words of the publication
     * @param store the store of the index files
     */
    Search(EditionInput input, BackgroundTask<SearchIndex> words, OutputStore store) {
        this.input = input;
        this.store = store;
        this.index = BackgroundTask.of(() -> write(words.get()));
        this.script = ScriptMinifier.of(input.theme().text("html/search.js")).getBytes(StandardCharsets.UTF_8);
    }

    /** Starts collecting the words of a publication in the background, which takes long. */
    static BackgroundTask<SearchIndex> words(EditionInput input, SearchDocuments documents) {
        return BackgroundTask.of(() -> new SearchIndex(
                input.publication().all().flatMap(SearchPlace::of).toList(),
                documents::fingerprint,
                documents::of,
                input.cache().left(FOUND, StoredIndex.class).orElse(StoredIndex.NOTHING)));
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

    private Index write(SearchIndex words) {
        input.cache().leave(FOUND, words::found);
        return new Index(words.files("assets/search/", this::kept));
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

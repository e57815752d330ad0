package dev.broadsheet.edition.html.search;

import dev.broadsheet.cache.Fingerprint;
import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.edition.html.json.Json;
import dev.broadsheet.work.Parallel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The search index as files of JavaScript, each a function call with data, since a page opened from a disk can load scripts only.
 * {@code index.<hash>.js} maps terms and documents to files, {@code t.<hash>.js} contain the terms in sorted order, and
 * {@code d.<hash>.js} contain the search results to show. The name of each file contains the hash of its content, so that an edit
 * changes only a few of them and all can be cached forever.
 */
public final class SearchIndex {

    /** The number of characters above which a file of terms is full. */
    private static final int SHARD = 6_000;

    /** The number of hexadecimal digits of a hash, enough to be unique among thousands of files. */
    private static final int DIGITS = 10;

    /** The average number of characters of a number. */
    private static final int CHARACTERS = 3;

    /** The number of documents in a file. */
    private static final int DOCUMENTS = 16;

    /** The number of documents from which on terms that occur in more than half of them have no postings. */
    private static final int COMMON_FROM = 200;

    private final List<SearchResult> documents;

    private final List<String> fingerprints;
    private final NavigableMap<String, Postings> postings;

    /**
     * Builds the index. Documents are created one at a time, so that they are never all in memory.
     *
     * @param things the things to index, numbered in this order
     * @param fingerprint returns the fingerprint of all inputs of a document
     * @param document creates the document of a thing; called by several threads
     * @param before the words found in an earlier run; documents with the same fingerprint are not read again
     */
    public <T> SearchIndex(
            List<T> things, Function<T, String> fingerprint, Function<T, SearchDocument> document, StoredIndex before) {
        this.fingerprints = things.stream().map(fingerprint).toList();
        Map<String, Integer> numbers = new HashMap<>();
        fingerprints.forEach(known -> numbers.put(known, numbers.size()));
        Map<String, Postings> found = new HashMap<>(before.among(numbers));
        Map<String, SearchResult> known = found.isEmpty() ? Map.of() : before.shownByFingerprint();
        List<Words> words = Collections.synchronizedList(new ArrayList<>());
        ThreadLocal<Words> ofThread = ThreadLocal.withInitial(() -> {
            Words made = new Words();
            words.add(made);
            return made;
        });
        this.documents = Parallel.map(numbers(things.size()), number -> {
            SearchResult read = known.get(fingerprints.get(number));
            return read != null ? read : read(document.apply(things.get(number)), number, ofThread.get());
        });
        words.forEach(read -> read.addTo(found));
        this.postings = new TreeMap<>(found);
    }

    private static SearchResult read(SearchDocument document, int number, Words words) {
        words.add(document, number);
        return SearchResult.of(document);
    }

    /** Returns the words found, for a later run. */
    public StoredIndex found() {
        return StoredIndex.of(fingerprints, documents, postings);
    }

    /** Returns all files of the index, {@code index.<hash>.js} first. @param folder the output folder; ends with {@code /} */
    public List<OutputFile> files(String folder) {
        return files(folder, file -> file);
    }

    /**
     * Returns all files of the index, {@code index.<hash>.js} first.
     *
     * @param folder the output folder; ends with {@code /}
     * @param store stores each file as soon as it is made; called by several threads
     */
    public List<OutputFile> files(String folder, UnaryOperator<OutputFile> store) {
        List<NavigableMap<String, Postings>> shards = shards();
        List<Part> terms = Parallel.map(shards, shard -> Part.of(folder, "t", shown(shard), store));
        List<Part> shown = Parallel.map(
                numbers((documents.size() + DOCUMENTS - 1) / DOCUMENTS),
                number -> Part.of(folder, "d", documents(number), store));
        List<OutputFile> files = new ArrayList<>();
        files.add(store.apply(contents(folder, shards, terms, shown)));
        Stream.concat(terms.stream(), shown.stream()).forEach(part -> files.add(part.file()));
        return files;
    }

    private static List<Integer> numbers(int end) {
        return IntStream.range(0, end).boxed().toList();
    }

    /** Returns all terms in sorted order, divided into files. */
    private List<NavigableMap<String, Postings>> shards() {
        List<NavigableMap<String, Postings>> shards = new ArrayList<>();
        int size = SHARD + 1;
        for (Map.Entry<String, Postings> entry : postings.entrySet()) {
            if (size > SHARD) {
                shards.add(new TreeMap<>());
                size = 0;
            }
            shards.get(shards.size() - 1).put(entry.getKey(), entry.getValue());
            size += entry.getKey().length() + CHARACTERS * 2 * entry.getValue().size();
        }
        return shards;
    }

    private Map<String, Object> shown(NavigableMap<String, Postings> shard) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shard.forEach((term, list) -> shown.put(term, isCommon(list) ? List.of() : list.deltas()));
        return shown;
    }

    private OutputFile contents(
            String folder, List<NavigableMap<String, Postings>> shards, List<Part> terms, List<Part> shown) {
        Map<String, Object> contents = new LinkedHashMap<>();
        contents.put("count", documents.size());
        contents.put("group", DOCUMENTS);
        contents.put("starts", shards.stream().map(NavigableMap::firstKey).toList());
        contents.put("terms", terms.stream().map(Part::hash).toList());
        contents.put("documents", shown.stream().map(Part::hash).toList());
        String text = "broadsheet.index(" + Json.write(contents) + ");\n";
        return file(folder + "index." + hash(text) + ".js", text);
    }

    private boolean isCommon(Postings list) {
        return documents.size() >= COMMON_FROM && 2 * list.size() > documents.size();
    }

    private List<List<Object>> documents(int number) {
        int start = number * DOCUMENTS;
        return documents.subList(start, Math.min(start + DOCUMENTS, documents.size())).stream()
                .map(SearchResult::values)
                .toList();
    }

    private static OutputFile file(String path, String text) {
        return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String hash(String text) {
        return Fingerprint.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }

    /** One file of the index. @param hash the hash of its data */
    private record Part(String hash, OutputFile file) {

        /** @param kind the first letter of its name */
        static Part of(String folder, String kind, Object data, UnaryOperator<OutputFile> store) {
            String json = Json.write(data);
            String hash = SearchIndex.hash(json);
            String name = kind + "." + hash;
            String text = "broadsheet.data(\"" + name + "\"," + json + ");\n";
            return new Part(hash, store.apply(SearchIndex.file(folder + name + ".js", text)));
        }
    }
}

package dev.broadsheet.edition.html.search;

import dev.broadsheet.cache.Fingerprint;
import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.edition.html.json.Json;
import dev.broadsheet.work.Parallel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The search index as files of JavaScript, each a function call with data, since a page opened from a disk can load scripts only.
 * {@code index.<hash>.js} maps terms and documents to files, {@code t.<hash>.js} contain the terms in sorted order, and
 * {@code d.<hash>.js} contain the search results to show. The name of each file contains the hash of its content, so that an edit
 * changes only a few of them and all can be cached forever.
 */
public final class SearchIndex {

    /** The number of characters above which a file of terms is full. */
    private static final int SHARD = 6_000;

    /** The average number of characters of a number. */
    private static final int CHARACTERS = 3;

    /** The number of documents in a file. */
    private static final int DOCUMENTS = 16;

    /** The number of documents from which on terms that occur in more than half of them have no postings. */
    private static final int COMMON_FROM = 200;

    /** The number of documents in a unit of work of one thread. */
    private static final int AT_ONCE = 512;

    private final List<SearchResult> documents = new ArrayList<>();

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
        List<Slice> slices = Parallel.map(numbers((things.size() + AT_ONCE - 1) / AT_ONCE), slice -> {
            Slice read = new Slice(new ArrayList<>(), new Words());
            for (int i = slice * AT_ONCE; i < Math.min((slice + 1) * AT_ONCE, things.size()); i++) {
                read.add(i, known.get(fingerprints.get(i)), things.get(i), document);
            }
            return read;
        });
        slices.forEach(slice -> {
            documents.addAll(slice.shown());
            slice.words().addTo(found);
        });
        found.values().forEach(Postings::sort);
        this.postings = new TreeMap<>(found);
    }

    /** Returns the words found, for a later run. */
    public StoredIndex found() {
        return StoredIndex.of(fingerprints, documents, postings);
    }

    /** Returns all files of the index, {@code index.<hash>.js} first. @param folder the output folder; ends with {@code /} */
    public List<OutputFile> files(String folder) {
        List<NavigableMap<String, Postings>> shards = shards();
        List<Part> terms = Parallel.map(shards, shard -> Part.of("t", shown(shard)));
        List<Part> shown = Parallel.map(
                numbers((documents.size() + DOCUMENTS - 1) / DOCUMENTS), number -> Part.of("d", documents(number)));
        List<OutputFile> files = new ArrayList<>();
        files.add(contents(folder, shards, terms, shown));
        Stream.concat(terms.stream(), shown.stream()).forEach(part -> files.add(part.file(folder)));
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
        return file(folder + "index." + Part.hash(text) + ".js", text);
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

    /**
     * The content of one file.
     *
     * @param kind the first letter of its name
     * @param hash the hash of the data
     * @param data the data as JSON
     */
    private record Part(String kind, String hash, String data) {

        /** The number of hexadecimal digits of a hash, enough to be unique among thousands of files. */
        private static final int DIGITS = 10;

        static Part of(String kind, Object data) {
            String text = Json.write(data);
            return new Part(kind, hash(text), text);
        }

        static String hash(String text) {
            return Fingerprint.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
        }

        OutputFile file(String folder) {
            String name = kind + "." + hash;
            return SearchIndex.file(folder + name + ".js", "broadsheet.data(\"" + name + "\"," + data + ");\n");
        }
    }

    /** A unit of work: consecutive documents, and the words of those that were read. */
    private record Slice(List<SearchResult> shown, Words words) {

        /** @param known the search result of the document from an earlier run; null if the document has to be read */
        <T> void add(int number, @Nullable SearchResult known, T thing, Function<T, SearchDocument> document) {
            if (known != null) {
                shown.add(known);
                return;
            }
            SearchDocument read = document.apply(thing);
            shown.add(SearchResult.of(read));
            words.add(read, number);
        }
    }
}

package dev.broadsheet.edition.html.search;

import dev.broadsheet.cache.Fingerprint;
import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.edition.html.json.Json;
import dev.broadsheet.work.Parallel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
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
 * The index in files of JavaScript, each a call with data: a page that was opened from a disk may load scripts and
 * nothing else. {@code index.<hash>.js} says which terms and which documents are in which file; {@code t.<hash>.js} hold the
 * terms in their order, {@code d.<hash>.js} what is shown of the documents. Each has the hash of what it holds in its name: an
 * edit changes a few of them, and all may be cached for ever.
 */
public final class SearchIndex {

    /** Characters after which a file of terms is full. */
    private static final int SHARD = 6_000;

    /** A number takes so many in the mean. */
    private static final int CHARACTERS = 3;

    /** Documents in a file. */
    private static final int DOCUMENTS = 16;

    /** In a publication of so many documents, a term of more than half of them tells nothing. */
    private static final int COMMON_FROM = 20;

    /** So many documents are read at a time: what is found in them takes more room than what is kept. */
    private static final int AT_ONCE = 256;

    private final List<ShownDocument> documents = new ArrayList<>();

    private final List<String> fingerprints;
    private final NavigableMap<String, Postings> postings;

    /** @param documents numbered as they come */
    public SearchIndex(List<SearchDocument> documents) {
        this(documents, SearchDocument::address, document -> document, FoundWords.NOTHING);
    }

    /**
     * Makes each document when its turn comes, so that never all of them are there.
     *
     * @param things numbered as they come
     * @param fingerprint of all that the document of a thing is made of
     * @param document of a thing; called by several threads
     * @param before what was found in documents, which are not read again
     */
    public <T> SearchIndex(
            List<T> things, Function<T, String> fingerprint, Function<T, SearchDocument> document, FoundWords before) {
        this.fingerprints = things.stream().map(fingerprint).toList();
        Map<String, Integer> numbers = new HashMap<>();
        fingerprints.forEach(known -> numbers.put(known, numbers.size()));
        Map<String, Postings> found = new HashMap<>(before.among(numbers));
        Map<String, ShownDocument> known = found.isEmpty() ? Map.of() : before.shownByFingerprint();
        for (int start = 0; start < things.size(); start += AT_ONCE) {
            List<Integer> some = IntStream.range(start, Math.min(start + AT_ONCE, things.size()))
                    .boxed()
                    .toList();
            Iterator<Read> read = Parallel.map(
                            some.stream()
                                    .filter(number -> !known.containsKey(fingerprints.get(number)))
                                    .toList(),
                            number -> Read.of(document.apply(things.get(number))))
                    .iterator();
            some.forEach(number -> add(number, known.get(fingerprints.get(number)), read, found));
        }
        found.values().forEach(Postings::sort);
        this.postings = new TreeMap<>(found);
    }

    /** @param known what was found before of the document; null when it is the next that was read */
    private void add(int number, @Nullable ShownDocument known, Iterator<Read> read, Map<String, Postings> found) {
        if (known != null) {
            documents.add(known);
            return;
        }
        Read next = read.next();
        documents.add(next.shown());
        next.weights()
                .forEach((term, weight) ->
                        found.computeIfAbsent(term, t -> new Postings()).add(number, weight));
    }

    /** What was found, for a later run. */
    public FoundWords found() {
        return FoundWords.of(fingerprints, documents, postings);
    }

    /** All files of the index, that which says what is where the first. @param folder that they are in; ends with {@code /} */
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

    /** All terms in their order, in parts. */
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
                .map(ShownDocument::values)
                .toList();
    }

    private static OutputFile file(String path, String text) {
        return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * What one file holds.
     *
     * @param kind the first letter of its name
     * @param hash of the data
     * @param data as JSON
     */
    private record Part(String kind, String hash, String data) {

        /** Digits of a hash: among thousands of files, no two have the same. */
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

    /** A document that was read. */
    private record Read(ShownDocument shown, Map<String, Integer> weights) {

        static Read of(SearchDocument document) {
            return new Read(ShownDocument.of(document), Weights.of(document));
        }
    }
}

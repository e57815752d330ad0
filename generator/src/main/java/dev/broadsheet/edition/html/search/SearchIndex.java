package dev.broadsheet.edition.html.search;

import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.edition.html.json.Json;
import dev.broadsheet.work.Parallel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * The index in files of JavaScript, each a call with data: a page that was opened from a disk may load scripts and
 * nothing else. {@code index.js} says which terms and which documents stand in which file; {@code t<n>.js} hold the terms
 * in their order, {@code d<n>.js} what is shown of the documents.
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

    /** What is shown of each document. */
    private final List<List<Object>> documents = new ArrayList<>();

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
        Set<String> known = found.isEmpty() ? Set.of() : new HashSet<>(before.documents());
        for (int start = 0; start < things.size(); start += AT_ONCE) {
            List<Integer> some = IntStream.range(start, Math.min(start + AT_ONCE, things.size()))
                    .boxed()
                    .toList();
            Parallel.map(
                            some,
                            number -> Read.of(
                                    document.apply(things.get(number)), known.contains(fingerprints.get(number))))
                    .forEach(read -> add(read, found));
        }
        found.values().forEach(Postings::sort);
        this.postings = new TreeMap<>(found);
    }

    private void add(Read read, Map<String, Postings> found) {
        int number = documents.size();
        documents.add(read.shown());
        read.weights()
                .forEach((term, weight) ->
                        found.computeIfAbsent(term, t -> new Postings()).add(number, weight));
    }

    /** What was found, for a later run. */
    public FoundWords found() {
        return FoundWords.of(fingerprints, postings);
    }

    /** All files of the index. @param folder that they stand in; ends with {@code /} */
    public List<OutputFile> files(String folder) {
        List<NavigableMap<String, Postings>> shards = shards();
        List<OutputFile> files = new ArrayList<>(
                Parallel.map(numbers(shards.size()), number -> call(folder, "t", number, shown(shards.get(number)))));
        files.addAll(Parallel.map(
                numbers((documents.size() + DOCUMENTS - 1) / DOCUMENTS),
                number -> call(folder, "d", number, documents(number))));
        List<String> starts = shards.stream().map(NavigableMap::firstKey).toList();
        files.add(file(folder + "index.js", "broadsheet.index(" + Json.write(contents(starts)) + ");\n"));
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

    private Map<String, Object> contents(List<String> starts) {
        Map<String, Object> contents = new LinkedHashMap<>();
        contents.put("count", documents.size());
        contents.put("group", DOCUMENTS);
        contents.put("starts", starts);
        return contents;
    }

    private boolean isCommon(Postings list) {
        return documents.size() >= COMMON_FROM && 2 * list.size() > documents.size();
    }

    private List<List<Object>> documents(int number) {
        int start = number * DOCUMENTS;
        return documents.subList(start, Math.min(start + DOCUMENTS, documents.size()));
    }

    private static OutputFile call(String folder, String kind, int number, Object data) {
        String name = kind + number;
        return file(folder + name + ".js", "broadsheet.data(\"" + name + "\"," + Json.write(data) + ");\n");
    }

    private static OutputFile file(String path, String text) {
        return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A document that was read. */
    private record Read(List<Object> shown, Map<String, Integer> weights) {

        /** @param known whether its words are */
        static Read of(SearchDocument document, boolean known) {
            return new Read(
                    List.of(document.address(), document.title(), document.language(), document.lines()),
                    known ? Map.of() : Weights.of(document));
        }
    }
}

package dev.broadsheet.edition.html.search;

import dev.broadsheet.cache.Cache;
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

    private final Map<String, Postings> postings = new HashMap<>();

    /** @param documents numbered as they come */
    public SearchIndex(List<SearchDocument> documents) {
        this(documents, document -> document, Cache.none());
    }

    /**
     * Makes each document when its turn comes, so that never all of them are there.
     *
     * @param things numbered as they come
     * @param document of a thing; called by several threads
     * @param cache holds what is found in documents
     */
    public <T> SearchIndex(List<T> things, Function<T, SearchDocument> document, Cache cache) {
        for (int start = 0; start < things.size(); start += AT_ONCE) {
            List<T> some = things.subList(start, Math.min(start + AT_ONCE, things.size()));
            Parallel.map(some, thing -> read(document.apply(thing), cache)).forEach(this::add);
        }
    }

    private static Read read(SearchDocument document, Cache cache) {
        return cache.held("terms of " + document.address(), document, Read.class, () -> Read.of(document));
    }

    private void add(Read read) {
        int number = documents.size();
        documents.add(read.shown());
        read.weights()
                .forEach((term, weight) ->
                        postings.computeIfAbsent(term, t -> new Postings()).add(number, weight));
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
        for (Map.Entry<String, Postings> entry : new TreeMap<>(postings).entrySet()) {
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

        static Read of(SearchDocument document) {
            return new Read(
                    List.of(document.address(), document.title(), document.language(), document.lines()),
                    Weights.of(document));
        }
    }
}

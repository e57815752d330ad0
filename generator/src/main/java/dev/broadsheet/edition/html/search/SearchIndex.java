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
import java.util.TreeMap;
import java.util.function.Function;

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
        List<OutputFile> files = new ArrayList<>();
        List<String> starts = new ArrayList<>();
        Map<String, Object> shard = new LinkedHashMap<>();
        int size = 0;
        for (Map.Entry<String, Postings> entry : new TreeMap<>(postings).entrySet()) {
            if (shard.isEmpty()) {
                starts.add(entry.getKey());
            }
            Object value =
                    isCommon(entry.getValue()) ? List.of() : entry.getValue().deltas();
            shard.put(entry.getKey(), value);
            size += entry.getKey().length() + CHARACTERS * 2 * entry.getValue().size();
            if (size > SHARD) {
                files.add(call(folder, "t", starts.size() - 1, shard));
                shard.clear();
                size = 0;
            }
        }
        if (!shard.isEmpty()) {
            files.add(call(folder, "t", starts.size() - 1, shard));
        }
        addDocuments(folder, files);
        files.add(file(folder + "index.js", "broadsheet.index(" + Json.write(contents(starts)) + ");\n"));
        return files;
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

    private void addDocuments(String folder, List<OutputFile> files) {
        for (int start = 0; start < documents.size(); start += DOCUMENTS) {
            List<List<Object>> shown = documents.subList(start, Math.min(start + DOCUMENTS, documents.size()));
            files.add(call(folder, "d", start / DOCUMENTS, shown));
        }
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

package dev.broadsheet.edition.html.search;

import dev.broadsheet.edition.OutputFile;
import dev.broadsheet.edition.Parallel;
import dev.broadsheet.edition.html.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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

    private final List<SearchDocument> documents;

    /** Number of the document and weight, by turns. */
    private final Map<String, List<Integer>> postings = new TreeMap<>();

    /** @param documents numbered as they come */
    public SearchIndex(List<SearchDocument> documents) {
        this.documents = List.copyOf(documents);
        List<Map<String, Integer>> weights = Parallel.map(this.documents, Weights::of);
        for (int i = 0; i < weights.size(); i++) {
            int number = i;
            weights.get(i).forEach((term, weight) -> {
                List<Integer> list = postings.computeIfAbsent(term, t -> new ArrayList<>());
                list.add(number);
                list.add(weight);
            });
        }
    }

    /** All files of the index. @param folder that they stand in; ends with {@code /} */
    public List<OutputFile> files(String folder) {
        List<OutputFile> files = new ArrayList<>();
        List<String> starts = new ArrayList<>();
        Map<String, Object> shard = new LinkedHashMap<>();
        int size = 0;
        for (Map.Entry<String, List<Integer>> entry : postings.entrySet()) {
            if (shard.isEmpty()) {
                starts.add(entry.getKey());
            }
            Object value = isCommon(entry.getValue()) ? List.of() : deltas(entry.getValue());
            shard.put(entry.getKey(), value);
            size += entry.getKey().length() + CHARACTERS * entry.getValue().size();
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

    private boolean isCommon(List<Integer> list) {
        return documents.size() >= COMMON_FROM && list.size() > documents.size();
    }

    /** Numbers as distances to the one before: they are short, and compress well. */
    private static List<Integer> deltas(List<Integer> list) {
        List<Integer> deltas = new ArrayList<>(list);
        for (int i = list.size() - 2; i > 0; i -= 2) {
            deltas.set(i, list.get(i) - list.get(i - 2));
        }
        return deltas;
    }

    private void addDocuments(String folder, List<OutputFile> files) {
        for (int start = 0; start < documents.size(); start += DOCUMENTS) {
            List<Object> shown = new ArrayList<>();
            documents
                    .subList(start, Math.min(start + DOCUMENTS, documents.size()))
                    .forEach(document -> shown.add(
                            List.of(document.address(), document.title(), document.language(), document.lines())));
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
}

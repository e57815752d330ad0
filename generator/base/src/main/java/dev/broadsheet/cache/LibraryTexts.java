package dev.broadsheet.cache;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Caches the results of library calls of this run and earlier ones, such as a date formatted in a language: a run without new
 * requests need not load the library. A result must depend only on the request and the library. Thread-safe.
 */
public final class LibraryTexts {

    /** The number of cached results above which those that the run did not request are dropped. */
    private static final int MOST = 50_000;

    private final Map<String, Map<String, String>> before = new ConcurrentHashMap<>();
    private final Map<String, Map<String, String>> asked = new ConcurrentHashMap<>();

    private volatile boolean more;

    private LibraryTexts(Answers answers) {
        before.putAll(answers.byKind());
    }

    /** Returns an empty cache. */
    public static LibraryTexts none() {
        return new LibraryTexts(Answers.NONE);
    }

    static LibraryTexts of(Answers answers) {
        return new LibraryTexts(answers);
    }

    /** Returns whether there are no results of earlier runs. */
    public boolean isEmpty() {
        return before.isEmpty();
    }

    /**
     * Returns a result, cached or computed.
     *
     * @param kind the kind of request, with all that the result depends on besides the key, such as the language
     * @param key the subject of the request
     * @param library computes the result if it is not cached
     */
    public String text(String kind, String key, Supplier<String> library) {
        Map<String, String> known = asked.computeIfAbsent(kind, k -> new ConcurrentHashMap<>());
        String text = known.get(key);
        if (text == null) {
            text = before.getOrDefault(kind, Map.of()).get(key);
            if (text == null) {
                text = library.get();
                more = true;
            }
            known.put(key, text);
        }
        return text;
    }

    /** Returns whether this run called a library. */
    boolean hasMore() {
        return more;
    }

    /** Returns the results for a later run. */
    Answers answers() {
        SortedMap<String, SortedMap<String, String>> all = new TreeMap<>();
        boolean few = before.values().stream().mapToInt(Map::size).sum() <= MOST;
        if (few) {
            before.forEach((kind, texts) -> all.put(kind, new TreeMap<>(texts)));
        }
        asked.forEach(
                (kind, texts) -> all.computeIfAbsent(kind, k -> new TreeMap<>()).putAll(texts));
        return new Answers(all);
    }

    /**
     * The cached results.
     *
     * @param byKind results by key, by kind
     */
    record Answers(SortedMap<String, SortedMap<String, String>> byKind) {

        static final Answers NONE = new Answers(Collections.emptySortedMap());
    }
}

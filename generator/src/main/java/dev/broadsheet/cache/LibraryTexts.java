package dev.broadsheet.cache;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What libraries answered in this run and earlier ones, such as how a date is written in a language: a run that asks nothing
 * new need not load the library. An answer must follow from the question and the library alone. Safe for use by several
 * threads.
 */
public final class LibraryTexts {

    /** With more than so many, those that nobody asked for are forgotten. */
    private static final int MOST = 50_000;

    private final Map<String, Map<String, String>> before = new ConcurrentHashMap<>();
    private final Map<String, Map<String, String>> asked = new ConcurrentHashMap<>();

    private volatile boolean more;

    private LibraryTexts(Answers answers) {
        before.putAll(answers.byKind());
    }

    /** Nothing is known. */
    public static LibraryTexts none() {
        return new LibraryTexts(Answers.NONE);
    }

    static LibraryTexts of(Answers answers) {
        return new LibraryTexts(answers);
    }

    /** Whether nothing is known from earlier runs. */
    public boolean isEmpty() {
        return before.isEmpty();
    }

    /**
     * An answer.
     *
     * @param kind of the question, with all that it depends on beside the key, such as the language
     * @param key what is asked
     * @param library gives the answer, if it is not known
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

    /** Whether a library was asked in this run. */
    boolean hasMore() {
        return more;
    }

    /** What a later run may know. */
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
     * As they are remembered.
     *
     * @param byKind answers by key, by kind
     */
    record Answers(SortedMap<String, SortedMap<String, String>> byKind) {

        static final Answers NONE = new Answers(Collections.emptySortedMap());
    }
}

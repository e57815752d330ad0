package dev.broadsheet.edition.model;

import com.ibm.icu.text.Collator;
import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Book;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** The index of a book: entries in the order of its language, each with the anchors at which it is spoken of. */
public final class BookIndex {

    private final Comparator<String> order;
    private final Locale language;
    private final Function<List<String>, Map<String, Object>> targets;
    private final Map<String, Entry> entries;

    /**
     * An index without an entry.
     *
     * @param targets the part of an entry's model that leads to places
     */
    public BookIndex(Locale language, Function<List<String>, Map<String, Object>> targets) {
        this.targets = targets;
        Collator collator = Collator.getInstance(language);
        this.order =
                Comparator.<String, Object>comparing(text -> text, collator).thenComparing(Comparator.naturalOrder());
        this.language = language;
        this.entries = new TreeMap<>(order);
    }

    /** What is said of one subject. */
    private final class Entry {

        private final Set<String> anchors = new LinkedHashSet<>();
        private final Map<String, Entry> entries = new TreeMap<>(order);

        Map<String, Object> model(String text) {
            Map<String, Object> model = new TreeMap<>(targets.apply(List.copyOf(anchors)));
            model.put("text", text);
            model.put("entries", models(entries));
            return model;
        }
    }

    /**
     * Adds a place.
     *
     * @param heading a subject, or one with a subordinate one after a colon: {@code trade: tariffs}
     */
    public void add(String heading, String anchor) {
        int colon = heading.indexOf(": ");
        String subject = colon < 0 ? heading : heading.substring(0, colon);
        Entry entry = entries.computeIfAbsent(subject, unseen -> new Entry());
        if (colon >= 0) {
            entry = entry.entries.computeIfAbsent(heading.substring(colon + 2).strip(), unseen -> new Entry());
        }
        entry.anchors.add(anchor);
    }

    /** The places that articles come from. */
    public static List<String> places(Book book) {
        return book.all()
                .map(Article::place)
                .filter(place -> !place.isEmpty())
                .distinct()
                .toList();
    }

    /** Groups of {@code letter} and {@code entries}; these have {@code text}, {@code entries} and what leads to places. */
    public List<Map<String, Object>> model() {
        Map<String, Map<String, Entry>> letters = new TreeMap<>(order);
        entries.forEach((text, entry) -> letters.computeIfAbsent(letter(text), unseen -> new TreeMap<>(order))
                .put(text, entry));
        List<Map<String, Object>> groups = new ArrayList<>();
        letters.forEach((letter, group) -> groups.add(Map.of("letter", letter, "entries", models(group))));
        return groups;
    }

    private static List<Map<String, Object>> models(Map<String, Entry> entries) {
        List<Map<String, Object>> models = new ArrayList<>();
        entries.forEach((text, entry) -> models.add(entry.model(text)));
        return models;
    }

    /** The first letter without its marks; a number sign for what begins with none. */
    private String letter(String text) {
        int first = Normalizer.normalize(text, Normalizer.Form.NFD).codePointAt(0);
        return Character.isLetter(first) ? Character.toString(first).toUpperCase(language) : "#";
    }
}

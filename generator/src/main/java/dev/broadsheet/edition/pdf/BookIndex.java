package dev.broadsheet.edition.pdf;

import com.ibm.icu.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The index of a book: entries in the order of its language, each with the anchors at which it is spoken of. */
final class BookIndex {

    private final Comparator<String> order;
    private final Locale language;
    private final Map<String, Entry> entries;

    BookIndex(Locale language) {
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
            return Map.of(
                    "text",
                    text,
                    "targets",
                    anchors.stream().map(anchor -> "#" + anchor).toList(),
                    "entries",
                    models(entries));
        }
    }

    /**
     * Adds a place.
     *
     * @param heading a subject, or one with a subordinate one after a colon: {@code trade: tariffs}
     */
    void add(String heading, String anchor) {
        int colon = heading.indexOf(": ");
        String subject = colon < 0 ? heading : heading.substring(0, colon);
        Entry entry = entries.computeIfAbsent(subject, unseen -> new Entry());
        if (colon >= 0) {
            entry = entry.entries.computeIfAbsent(heading.substring(colon + 2).strip(), unseen -> new Entry());
        }
        entry.anchors.add(anchor);
    }

    /** Groups of {@code letter} and {@code entries}. */
    List<Map<String, Object>> model() {
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

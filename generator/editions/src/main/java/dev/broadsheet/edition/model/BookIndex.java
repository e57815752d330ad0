package dev.broadsheet.edition.model;

import dev.broadsheet.document.IndexEntry;
import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Book;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A back-of-book index: entries in the sort order of its language, each with its locators and cross-references. */
final class BookIndex {

    private static final String ENTRY = "-entry-";

    private final IndexOrder order;
    private final String id;
    private final Function<List<Locator>, Map<String, Object>> targets;
    private final Entry root = new Entry("", "", "");

    /** The entries by their headings as authors write them. */
    private final Map<String, Entry> written = new TreeMap<>();

    /**
     * Creates an empty index.
     *
     * @param id the id of the index in the edition
     * @param targets builds the part of an entry's model that links to its locators
     */
    BookIndex(IndexOrder order, String id, Function<List<Locator>, Map<String, Object>> targets) {
        this.order = order;
        this.id = id;
        this.targets = targets;
    }

    /** An entry with its subentries. */
    private final class Entry {

        private final String text;
        private final String path;
        private String key;
        private final Set<Locator> locators = new LinkedHashSet<>();
        private final Set<String> see = new LinkedHashSet<>();
        private final Set<String> seeAlso = new LinkedHashSet<>();
        private final Map<String, Entry> entries = new TreeMap<>();
        private int number;

        Entry(String text, String path, String key) {
            this.text = text;
            this.path = path;
            this.key = key;
        }

        Entry below(String heading) {
            String own = path.isEmpty() ? heading : path + IndexEntry.BELOW + heading;
            return entries.computeIfAbsent(
                    heading, unseen -> new Entry(heading, own, order.key(heading, !path.isEmpty())));
        }

        List<Entry> sorted() {
            return entries.values().stream()
                    .sorted(Comparator.comparing((Entry entry) -> entry.key, order.comparator())
                            .thenComparing(entry -> entry.text, order.comparator()))
                    .toList();
        }
    }

    /** Adds an entry of a document. @param anchors maps ids of the document to anchors of the edition */
    void add(IndexEntry said, Function<String, String> anchors) {
        Entry entry = root;
        for (String heading : said.heading()) {
            entry = entry.below(heading);
        }
        written.putIfAbsent(entry.path, entry);
        if (!said.sortedAs().isEmpty()) {
            entry.key = said.sortedAs();
        }
        if (said.hasPlace()) {
            String end = said.end().isEmpty() ? "" : anchors.apply(said.end());
            entry.locators.add(new Locator(anchors.apply(said.anchor()), end, said.main()));
        }
        entry.see.addAll(said.see());
        entry.seeAlso.addAll(said.seeAlso());
    }

    /** Returns the datelines of the articles of a book, without duplicates. */
    static List<String> places(Book book) {
        return book.all()
                .map(Article::place)
                .filter(place -> !place.isEmpty())
                .distinct()
                .toList();
    }

    boolean isEmpty() {
        return root.entries.isEmpty();
    }

    /** Numbers the entries that are targets of cross-references. @param all every index of the edition */
    void number(List<BookIndex> all) {
        root.entries.values().forEach(entry -> number(entry, all));
    }

    private void number(Entry entry, List<BookIndex> all) {
        entry.see.forEach(target -> target(target, all));
        entry.seeAlso.forEach(target -> target(target, all));
        entry.entries.values().forEach(below -> number(below, all));
    }

    /** Returns the id of the target of a cross-reference, in this index or else in another one. */
    private Optional<String> target(String heading, List<BookIndex> all) {
        List<BookIndex> searched = new ArrayList<>(List.of(this));
        searched.addAll(all);
        return searched.stream().flatMap(index -> index.idOf(heading).stream()).findFirst();
    }

    private Optional<String> idOf(String heading) {
        Entry entry = find(heading);
        if (entry == null) {
            return Optional.empty();
        }
        if (entry.number == 0) {
            numbered++;
            entry.number = numbered;
        }
        return Optional.of(id + ENTRY + entry.number);
    }

    private int numbered;

    private @Nullable Entry find(String heading) {
        Entry entry = root;
        for (String part : heading.split(IndexEntry.BELOW, -1)) {
            entry = entry == null ? null : entry.entries.get(part.strip());
        }
        return entry;
    }

    /**
     * Returns the groups of the index, each with {@code letter} and {@code entries}. An entry has {@code text}, {@code entries},
     * the keys of its locators, {@code see} and {@code seeAlso}, and {@code id} if it is the target of a cross-reference. A
     * cross-reference has {@code text}, and {@code id} and {@code index} if its target exists.
     */
    List<Map<String, Object>> model(List<BookIndex> all) {
        Map<Integer, List<Entry>> letters = new TreeMap<>();
        root.sorted()
                .forEach(entry -> letters.computeIfAbsent(order.place(entry.key), unseen -> new ArrayList<>())
                        .add(entry));
        List<Map<String, Object>> groups = new ArrayList<>();
        letters.values()
                .forEach(group ->
                        groups.add(Map.of("letter", order.letter(group.get(0).key), "entries", models(group, all))));
        return groups;
    }

    private List<Map<String, Object>> models(List<Entry> entries, List<BookIndex> all) {
        return entries.stream().map(entry -> model(entry, all)).toList();
    }

    private Map<String, Object> model(Entry entry, List<BookIndex> all) {
        Map<String, Object> model = new TreeMap<>(targets.apply(List.copyOf(entry.locators)));
        model.put("text", entry.text);
        model.put("entries", models(entry.sorted(), all));
        model.put("see", references(entry.see, all));
        model.put("seeAlso", references(entry.seeAlso, all));
        if (entry.number > 0) {
            model.put("id", id + ENTRY + entry.number);
        }
        return model;
    }

    private List<Map<String, Object>> references(Set<String> headings, List<BookIndex> all) {
        return headings.stream()
                .map(heading -> {
                    Map<String, Object> reference = new TreeMap<>(Map.of("text", heading));
                    target(heading, all).ifPresent(target -> {
                        reference.put("id", target);
                        reference.put("index", target.substring(1, target.lastIndexOf(ENTRY)));
                    });
                    return reference;
                })
                .toList();
    }
}

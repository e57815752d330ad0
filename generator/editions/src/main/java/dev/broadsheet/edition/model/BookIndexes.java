package dev.broadsheet.edition.model;

import dev.broadsheet.config.BackMatterConfig;
import dev.broadsheet.config.IndexConfig;
import dev.broadsheet.document.IndexEntry;
import dev.broadsheet.publication.Book;
import dev.broadsheet.template.Strings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The indexes of an edition, in the order of {@code site.yaml}. */
public final class BookIndexes {

    /** The id of the first index. */
    public static final String FIRST = "_index";

    private final BackMatterConfig config;
    private final Strings strings;
    private final Map<String, BookIndex> indexes = new LinkedHashMap<>();

    /**
     * Creates the indexes without entries.
     *
     * @param strings the interface texts in the language of the edition
     * @param targets builds the part of an entry's model that links to its locators
     */
    public BookIndexes(BackMatterConfig config, Strings strings, Function<List<Locator>, Map<String, Object>> targets) {
        this.config = config;
        this.strings = strings;
        IndexOrder order = new IndexOrder(strings);
        for (IndexConfig index : config.indexes()) {
            indexes.put(index.name(), new BookIndex(order, id(config, index), targets));
        }
    }

    /** Returns the id of an index: {@link #FIRST}, followed by a hyphen and the name unless it is the first one. */
    public static String id(BackMatterConfig config, IndexConfig index) {
        return config.indexes().get(0).name().equals(index.name()) ? FIRST : FIRST + "-" + index.name();
    }

    /** Returns the datelines of the articles of a book, without duplicates. */
    public static List<String> places(Book book) {
        return BookIndex.places(book);
    }

    /**
     * Adds an entry of a document.
     *
     * @param anchors maps ids of the document to anchors of the edition; an empty id is the whole document
     */
    public void add(IndexEntry entry, Function<String, String> anchors) {
        BookIndex index = indexes.get(config.indexOr(entry.index()).name());
        if (index != null) {
            index.add(entry, anchors);
        }
    }

    /**
     * Returns the models of the non-empty indexes: {@code name}, {@code id}, {@code title} and {@code groups}, see
     * {@link BookIndex#model}.
     */
    public List<Map<String, Object>> model() {
        List<BookIndex> all = List.copyOf(indexes.values());
        all.forEach(index -> index.number(all));
        List<Map<String, Object>> models = new ArrayList<>();
        for (IndexConfig index : config.indexes()) {
            BookIndex found = indexes.get(index.name());
            if (found != null && !found.isEmpty()) {
                Map<String, Object> model = new TreeMap<>();
                model.put("name", index.name());
                model.put("id", id(config, index));
                model.put("title", title(index));
                model.put("groups", found.model(all));
                models.add(model);
            }
        }
        return models;
    }

    private String title(IndexConfig index) {
        if (!index.title().isEmpty()) {
            return index.title();
        }
        String own = "indexOf" + index.name().substring(0, 1).toUpperCase(Locale.ROOT)
                + index.name().substring(1);
        return strings.text(config.indexes().size() == 1 ? "index" : own);
    }
}

package dev.broadsheet.edition.model;

import dev.broadsheet.config.IndexConfig;
import dev.broadsheet.config.Person;
import dev.broadsheet.document.Audience;
import dev.broadsheet.document.Document;
import dev.broadsheet.document.Element;
import dev.broadsheet.document.IndexEntry;
import dev.broadsheet.document.Node;
import dev.broadsheet.document.Only;
import dev.broadsheet.document.SiteElement;
import dev.broadsheet.document.Text;
import dev.broadsheet.publication.Article;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The anchors for an index where a text mentions people and places. Only the first mention of a name in each block counts. The
 * anchors of a text have the same ids in every edition, so that the e-book can show the page numbers of the printed book. Entries
 * that the author marks have ids already.
 */
public final class IndexMarks {

    private static final Set<String> BLOCKS =
            Set.of("p", "li", "dt", "dd", "td", "th", "footer", "figcaption", "h2", "h3", "h4", "h5", "h6");

    /** No anchors, for a document without an index. */
    public static final IndexMarks NONE = new IndexMarks(Map.of(), List.of(), entry -> {});

    private final Map<String, Name> headings;
    private final List<Node> nodes;
    private final Consumer<IndexEntry> found;

    /** The ids of the document, collected when the first name is found, since most articles mention none. */
    private final Set<String> ids = new HashSet<>();

    private final IdentityHashMap<Text, List<Mark>> names = new IdentityHashMap<>();
    private int number;

    private IndexMarks(Map<String, Name> headings, List<Node> nodes, Consumer<IndexEntry> found) {
        this.headings = headings;
        this.nodes = nodes;
        this.found = found;
    }

    /** The heading of a person or a place, and the index that lists it. */
    private record Name(String index, String heading) {

        IndexEntry at(String anchor) {
            return IndexEntry.of(index, heading, anchor);
        }
    }

    /**
     * The anchors of an article and its index entries. A person or place of the front matter that the text does not mention gets
     * a locator for the article as a whole.
     *
     * @param marks the anchors, for the writer of the document
     * @param entries the entries that the author marked, then the names, each in document order
     */
    public record Marked(IndexMarks marks, List<IndexEntry> entries) {}

    /**
     * Finds the names in an article and returns their anchors and entries.
     *
     * @param document the document of the article; it must be the instance that is written afterwards
     * @param places the datelines of the articles of the book
     */
    public static Marked of(Article article, Document document, List<String> places) {
        List<IndexEntry> entries = new ArrayList<>(article.body().indexEntries());
        Set<String> named = new HashSet<>();
        entries.forEach(entry -> named.add(entry.written()));
        IndexMarks marks = new IndexMarks(headings(article, places), document.nodes(), entry -> {
            named.add(entry.written());
            entries.add(entry);
        });
        marks.mark();
        ofWhole(article).filter(entry -> !named.contains(entry.written())).forEach(entries::add);
        return new Marked(marks, entries);
    }

    /**
     * Returns the entries of an article without searching its text for names: those that the author marked and those of the front
     * matter.
     */
    public static List<IndexEntry> entries(Article article) {
        List<IndexEntry> entries = new ArrayList<>(article.body().indexEntries());
        ofWhole(article).forEach(entries::add);
        return entries;
    }

    private static Stream<IndexEntry> ofWhole(Article article) {
        return Stream.concat(
                        article.background().people().stream()
                                .map(person -> new Name(IndexConfig.NAMES, person.indexedAs())),
                        Stream.of(new Name(IndexConfig.PLACES, article.place())))
                .filter(name -> !name.heading().isEmpty())
                .map(name -> name.at(""));
    }

    /** Returns the names to search for: places, full names of people, and each word of a full name that only one person has. */
    private static Map<String, Name> headings(Article article, List<String> places) {
        Map<String, Name> headings = new TreeMap<>();
        Map<String, Long> words = article.background().people().stream()
                .flatMap(person -> words(person).stream().distinct())
                .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
        places.forEach(place -> headings.put(place, new Name(IndexConfig.PLACES, place)));
        for (Person person : article.background().people()) {
            Name name = new Name(IndexConfig.NAMES, person.indexedAs());
            words(person).stream()
                    .filter(word -> words.getOrDefault(word, 0L) == 1 && !headings.containsKey(word))
                    .forEach(word -> headings.put(word, name));
            headings.put(person.name(), name);
        }
        return headings;
    }

    private static List<String> words(Person person) {
        return List.of(person.name().split("\\s+")).stream()
                .filter(word -> word.length() > 1 && Character.isUpperCase(word.codePointAt(0)))
                .toList();
    }

    /** Finds the names in the document. */
    private void mark() {
        if (!headings.isEmpty()) {
            markNames(nodes, new NameFinder(headings.keySet()), new HashSet<>());
        }
    }

    private void collectIds(List<Node> nodes) {
        for (Element element : elements(nodes)) {
            ids.add(element.attributes().id());
            ids.add(element.attributes().anchor());
            collectIds(element.children());
        }
    }

    /** Returns an id that no element of the document has. */
    private String next() {
        if (number == 0) {
            collectIds(nodes);
        }
        do {
            number++;
        } while (ids.contains("index-" + number));
        return "index-" + number;
    }

    private static List<Element> elements(List<Node> nodes) {
        List<Element> elements = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Element element) {
                elements.add(element);
            } else if (node instanceof SiteElement site) {
                elements.addAll(elements(site.element().children()));
            } else if (node instanceof Only only && only.audience() == Audience.OTHERS) {
                elements.addAll(elements(only.nodes()));
            }
        }
        return elements;
    }

    /** @param seen the headings found so far in the block that contains the nodes */
    private void markNames(List<Node> nodes, NameFinder finder, Set<String> seen) {
        for (Node node : nodes) {
            if (node instanceof Text text) {
                markNames(text, finder, seen);
            } else if (node instanceof Element element) {
                boolean block = BLOCKS.contains(element.name());
                markNames(element.children(), finder, block ? new HashSet<>() : seen);
            } else if (node instanceof SiteElement site) {
                markNames(site.element().children(), finder, seen);
            } else if (node instanceof Only only && only.audience() == Audience.OTHERS) {
                markNames(only.nodes(), finder, seen);
            }
        }
    }

    private void markNames(Text text, NameFinder finder, Set<String> seen) {
        finder.find(text.text(), (written, offset) -> {
            Name name = headings.get(written);
            if (name != null && seen.add(name.heading())) {
                String id = next();
                names.computeIfAbsent(text, first -> new ArrayList<>()).add(new Mark(offset, id));
                found.accept(name.at(id));
            }
        });
    }

    /** Returns the anchors in a text node, in order. */
    List<Mark> in(Text text) {
        return names.getOrDefault(text, List.of());
    }

    /**
     * The anchor at the beginning of a name.
     *
     * @param offset the offset in the text, in UTF-16 code units
     * @param id the id that the index links to
     */
    record Mark(int offset, String id) {}
}

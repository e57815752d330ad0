package dev.broadsheet.edition.model;

import dev.broadsheet.config.IndexConfig;
import dev.broadsheet.config.Person;
import dev.broadsheet.document.Audience;
import dev.broadsheet.document.Document;
import dev.broadsheet.document.Element;
import dev.broadsheet.document.IndexEntry;
import dev.broadsheet.document.Node;
import dev.broadsheet.document.Only;
import dev.broadsheet.document.PlainText;
import dev.broadsheet.document.SiteElement;
import dev.broadsheet.document.Text;
import dev.broadsheet.publication.Article;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    public static final IndexMarks NONE = new IndexMarks(Map.of(), entry -> {});

    private final Map<String, Name> headings;
    private final Consumer<IndexEntry> found;
    private final Set<String> ids = new HashSet<>();
    private final IdentityHashMap<Text, List<Mark>> names = new IdentityHashMap<>();
    private int number;

    private IndexMarks(Map<String, Name> headings, Consumer<IndexEntry> found) {
        this.headings = headings;
        this.found = found;
    }

    /** The heading of a person or a place, and the index that lists it. */
    private record Name(String index, String heading) {

        IndexEntry at(String anchor) {
            return IndexEntry.of(index, heading, anchor);
        }
    }

    /**
     * The anchors of an article and its index entries. A person or place of the front matter that the text does not mention gets a
     * locator for the article as a whole.
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
        IndexMarks marks = new IndexMarks(headings(article, places), entry -> {
            named.add(entry.written());
            entries.add(entry);
        });
        marks.mark(document);
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

    /** Returns a pattern that matches whole words only and prefers longer names; empty if there are no names. */
    private static Optional<Pattern> pattern(List<String> names) {
        String any = names.stream()
                .filter(name -> !name.isBlank())
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return any.isEmpty()
                ? Optional.empty()
                : Optional.of(Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])"));
    }

    /** Finds the names in a document. */
    private void mark(Document document) {
        if (headings.isEmpty()) {
            return;
        }
        // The pattern has only names that occur, since it is tried at each position of the text and most articles
        // mention few of
        // them.
        String text = PlainText.raw(document.nodes());
        Optional<Pattern> any =
                pattern(headings.keySet().stream().filter(text::contains).toList());
        if (any.isPresent()) {
            collectIds(document.nodes());
            markNames(document.nodes(), any.get(), new HashSet<>());
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
    private void markNames(List<Node> nodes, Pattern any, Set<String> seen) {
        for (Node node : nodes) {
            if (node instanceof Text text) {
                markNames(text, any, seen);
            } else if (node instanceof Element element) {
                boolean block = BLOCKS.contains(element.name());
                markNames(element.children(), any, block ? new HashSet<>() : seen);
            } else if (node instanceof SiteElement site) {
                markNames(site.element().children(), any, seen);
            } else if (node instanceof Only only && only.audience() == Audience.OTHERS) {
                markNames(only.nodes(), any, seen);
            }
        }
    }

    private void markNames(Text text, Pattern any, Set<String> seen) {
        Matcher match = any.matcher(text.text());
        while (match.find()) {
            Name name = headings.get(match.group());
            if (name != null && seen.add(name.heading())) {
                String id = next();
                names.computeIfAbsent(text, first -> new ArrayList<>()).add(new Mark(match.start(), id));
                found.accept(name.at(id));
            }
        }
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

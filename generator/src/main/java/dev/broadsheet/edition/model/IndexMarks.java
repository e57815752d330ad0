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
 * Marks where a body names people and places, for an index. A name counts once in each block. The marks of a body are the
 * same in every edition, so that one can tell the pages of the other. What the author marked for an index has an id by itself.
 */
public final class IndexMarks {

    private static final Set<String> BLOCKS =
            Set.of("p", "li", "dt", "dd", "td", "th", "footer", "figcaption", "h2", "h3", "h4", "h5", "h6");

    /** Of a document that no index leads to. */
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

    /** What an index calls somebody or a place. */
    private record Name(String index, String heading) {

        IndexEntry at(String anchor) {
            return IndexEntry.of(index, heading, anchor);
        }
    }

    /**
     * The marks of an article and what an index says of it: whom it names without their name in the text is led to its
     * beginning.
     *
     * @param marks for the writer of the document
     * @param entries what the author marked, then names, each in the order of the document
     */
    public record Marked(IndexMarks marks, List<IndexEntry> entries) {}

    /**
     * Marks an article for an index.
     *
     * @param document of the article, the object that is then written
     * @param places names of the places that the book's articles come from
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

    /** What an index says of an article where its names are not looked for: what the author marked, and whom it is about. */
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

    /** People are known by their full name and by each of its words that is no other one's. */
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

    /** The longest name first; never part of a word. Empty without names. */
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

    /** Marks a document. */
    private void mark(Document document) {
        if (headings.isEmpty()) {
            return;
        }
        // A pattern of all names would be tried at each place of each text; most articles hold few of them.
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

    /** An id that nothing in the body has. */
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

    /** @param seen what was found in the block that the nodes are in */
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

    /** The places at which names begin in a text, in order. */
    List<Mark> in(Text text) {
        return names.getOrDefault(text, List.of());
    }

    /**
     * Where a name begins.
     *
     * @param offset in UTF-16 code units of the text
     * @param id that the index leads to
     */
    record Mark(int offset, String id) {}
}

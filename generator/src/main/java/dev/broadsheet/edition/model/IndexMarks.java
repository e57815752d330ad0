package dev.broadsheet.edition.model;

import dev.broadsheet.config.Person;
import dev.broadsheet.document.Audience;
import dev.broadsheet.document.Document;
import dev.broadsheet.document.Element;
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
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Marks the places of a body that an index leads to: where people and places are named, and what the author marked by
 * the class {@code term}, by {@code <dfn>} or by {@code data-index}. A name counts once in each block. The marks of a body are
 * the same in every edition, so that one can tell the pages of the other.
 */
public final class IndexMarks {

    private static final Set<String> BLOCKS =
            Set.of("p", "li", "dt", "dd", "td", "th", "footer", "figcaption", "h2", "h3", "h4", "h5", "h6");

    /** Of a document that no index leads to. */
    public static final IndexMarks NONE = new IndexMarks(Map.of(), (heading, anchor) -> {});

    private final Map<String, String> headings;
    private final BiConsumer<String, String> found;
    private final Set<String> ids = new HashSet<>();
    private final IdentityHashMap<Text, List<Mark>> names = new IdentityHashMap<>();
    private final IdentityHashMap<Element, String> anchors = new IdentityHashMap<>();
    private int number;

    private IndexMarks(Map<String, String> headings, BiConsumer<String, String> found) {
        this.headings = headings;
        this.found = found;
    }

    /**
     * A place that the index leads to.
     *
     * @param heading as {@link BookIndex#add} takes it
     * @param anchor in the body; empty for the article itself
     */
    public record Spot(String heading, String anchor) {}

    /**
     * The marks of an article and what an index says of it: whom it names without their name in the text is led to its
     * beginning.
     *
     * @param marks for the writer of the document
     * @param spots in the order of the document
     */
    public record Marked(IndexMarks marks, List<Spot> spots) {}

    /**
     * Marks an article for an index.
     *
     * @param document of the article, the object that is then written
     * @param places names of the places that the book's articles come from
     */
    public static Marked of(Article article, Document document, List<String> places) {
        List<Spot> spots = new ArrayList<>();
        Set<String> named = new HashSet<>();
        IndexMarks marks = new IndexMarks(headings(article, places), (heading, id) -> {
            named.add(heading);
            spots.add(new Spot(heading, id));
        });
        marks.mark(document);
        Stream.concat(article.background().people().stream().map(Person::indexedAs), Stream.of(article.place()))
                .filter(heading -> !heading.isEmpty() && !named.contains(heading))
                .forEach(heading -> spots.add(new Spot(heading, "")));
        return new Marked(marks, spots);
    }

    /** People are known by their full name and by each of its words that is no other one's. */
    private static Map<String, String> headings(Article article, List<String> places) {
        Map<String, String> headings = new TreeMap<>();
        Map<String, Long> words = article.background().people().stream()
                .flatMap(person -> words(person).stream().distinct())
                .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
        places.forEach(place -> headings.put(place, place));
        for (Person person : article.background().people()) {
            words(person).stream()
                    .filter(word -> words.getOrDefault(word, 0L) == 1 && !headings.containsKey(word))
                    .forEach(word -> headings.put(word, person.indexedAs()));
            headings.put(person.name(), person.indexedAs());
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
        collectIds(document.nodes());
        marked(document.nodes());
        // A pattern of all names would be tried at each place of each text; most articles hold few of them.
        String text = PlainText.raw(document.nodes());
        pattern(headings.keySet().stream().filter(text::contains).toList())
                .ifPresent(names -> markNames(document.nodes(), names, new HashSet<>()));
    }

    private void collectIds(List<Node> nodes) {
        for (Element element : elements(nodes)) {
            ids.add(element.attributes().id());
            ids.add(element.attributes().anchor());
            collectIds(element.children());
        }
    }

    /** What the author marked. */
    private void marked(List<Node> nodes) {
        for (Element element : elements(nodes)) {
            boolean named = element.attributes().find("data-index").isPresent();
            if (named || element.name().equals("dfn") || element.attributes().hasClass("term")) {
                String heading = named ? element.attributes().value("data-index") : PlainText.of(element);
                if (!heading.isBlank()) {
                    found.accept(heading.strip(), anchor(element));
                }
            }
            marked(element.children());
        }
    }

    private String anchor(Element marked) {
        String id = marked.attributes().id();
        return id.isEmpty() ? anchors.computeIfAbsent(marked, element -> next()) : id;
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
            String heading = headings.getOrDefault(match.group(), match.group());
            if (seen.add(heading)) {
                String id = next();
                names.computeIfAbsent(text, first -> new ArrayList<>()).add(new Mark(match.start(), id));
                found.accept(heading, id);
            }
        }
    }

    /** The places at which names begin in a text, in order. */
    List<Mark> in(Text text) {
        return names.getOrDefault(text, List.of());
    }

    /** The id by which the index leads to an element that the author marked; empty when that is the element's own. */
    String idOf(Element element) {
        return anchors.getOrDefault(element, "");
    }

    /**
     * Where a name begins.
     *
     * @param offset in UTF-16 code units of the text
     * @param id that the index leads to
     */
    record Mark(int offset, String id) {}
}

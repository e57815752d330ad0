package dev.broadsheet.edition.model;

import dev.broadsheet.publication.Article;
import dev.broadsheet.publication.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Marks the places of a body that an index leads to: where people and places are named, and what the author marked by
 * the class {@code term}, by {@code <dfn>} or by {@code data-index}. A name counts once in each block. The marks of a body are
 * the same in every edition, so that one can tell the pages of the other.
 */
public final class IndexMarks {

    private static final Evaluator BLOCKS =
            QueryParser.parse("p, li, dt, dd, td, th, footer, figcaption, h2, h3, h4, h5, h6");
    private static final Evaluator MARKED = QueryParser.parse(".term, dfn, [data-index]");
    private static final Evaluator WITH_ID = QueryParser.parse("[id]");

    private final Map<String, String> headings;
    private final BiConsumer<String, String> found;
    private final Set<String> ids = new HashSet<>();
    private int number;

    /**
     * @param places names of the places that the book's articles come from
     * @param found told of each heading of the index and its anchor
     */
    private IndexMarks(Article article, List<String> places, BiConsumer<String, String> found) {
        this.headings = headings(article, places);
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
     * What an index says of an article: whom it names without their name in the text is led to its beginning.
     *
     * @param places names of the places that the book's articles come from
     * @param body has the marks made in the article's body
     */
    public static List<Spot> of(Article article, List<String> places, Consumer<IndexMarks> body) {
        List<Spot> spots = new ArrayList<>();
        Set<String> named = new HashSet<>();
        body.accept(new IndexMarks(article, places, (heading, id) -> {
            named.add(heading);
            spots.add(new Spot(heading, id));
        }));
        Stream.concat(article.people().stream().map(Person::indexedAs), Stream.of(article.place()))
                .filter(heading -> !heading.isEmpty() && !named.contains(heading))
                .forEach(heading -> spots.add(new Spot(heading, "")));
        return spots;
    }

    /** People are known by their full name and by each of its words that is no other one's. */
    private static Map<String, String> headings(Article article, List<String> places) {
        Map<String, String> headings = new TreeMap<>();
        Map<String, Long> words = article.people().stream()
                .flatMap(person -> words(person).stream().distinct())
                .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
        places.forEach(place -> headings.put(place, place));
        for (Person person : article.people()) {
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

    /** Marks a body that is otherwise as it was rendered. */
    public void mark(Element root) {
        ids.addAll(root.root().select(WITH_ID).eachAttr("id"));
        for (Element marked : root.select(MARKED)) {
            String heading = marked.hasAttr("data-index") ? marked.attr("data-index") : marked.text();
            if (!heading.isBlank()) {
                found.accept(heading.strip(), anchor(marked));
            }
        }
        // A pattern of all names would be tried at each place of each text; most articles hold few of them.
        String text = root.wholeText();
        pattern(headings.keySet().stream().filter(text::contains).toList()).ifPresent(names -> markNames(root, names));
    }

    private void markNames(Element root, Pattern any) {
        IdentityHashMap<Element, Set<String>> seen = new IdentityHashMap<>();
        for (TextNode text : texts(root)) {
            Element parent = Objects.requireNonNullElse(text.parent(), root);
            Element block = Objects.requireNonNullElse(parent.closest(BLOCKS), root);
            markNames(text, any, seen.computeIfAbsent(block, unseen -> new HashSet<>()));
        }
    }

    private String anchor(Element marked) {
        if (!marked.hasAttr("id")) {
            marked.attr("id", next());
        }
        return marked.id();
    }

    /** An id that nothing in the body has. */
    private String next() {
        do {
            number++;
        } while (ids.contains("index-" + number));
        return "index-" + number;
    }

    private void markNames(TextNode text, Pattern any, Set<String> seen) {
        Matcher match = any.matcher(text.getWholeText());
        TextNode rest = text;
        int start = 0;
        while (match.find()) {
            String heading = headings.getOrDefault(match.group(), match.group());
            if (seen.add(heading)) {
                rest = rest.splitText(match.start() - start);
                start = match.start();
                String id = next();
                rest.before(new Element("span").attr("id", id));
                found.accept(heading, id);
            }
        }
    }

    private static List<TextNode> texts(Element root) {
        List<TextNode> texts = new ArrayList<>();
        root.forEachNode(node -> {
            if (node instanceof TextNode text && !text.isBlank()) {
                texts.add(text);
            }
        });
        return texts;
    }
}

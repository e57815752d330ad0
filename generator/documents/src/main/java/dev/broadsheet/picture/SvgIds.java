package dev.broadsheet.picture;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The ids of a picture as published: each is a name in XML and unique, without which an e-book is invalid. References lead to the
 * first element of an id (SVG 2, section 5.9), as browsers resolve them.
 */
final class SvgIds {

    /** Names in XML without those of other scripts, which its editions do not agree on. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][\\w.-]*");

    private static final Pattern NO_NAME = Pattern.compile("[^\\w.-]");
    private static final String AGAIN = "-again-";
    private static final Pattern URL = Pattern.compile("(?i)(url\\(\\s*['\"]?#)([^'\"()\\s]*)");
    private static final Pattern EVENT = Pattern.compile("(?<=^|;)(\\s*)([^\\s\\d;.+-][^;.+]*)(?=\\.)");
    private static final Pattern SELECTED = Pattern.compile("#([\\p{Alnum}\\p{L}_-]+)");
    private static final Pattern WORD = Pattern.compile("\\S+");

    private final IdentityHashMap<Element, String> published = new IdentityHashMap<>();
    private final Map<String, Element> first = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Element> repeated = new LinkedHashMap<>();

    /** @param kept whether an element is published; the content of others is not */
    static SvgIds of(Element root, Predicate<Element> kept) {
        SvgIds ids = new SvgIds();
        List<Element> elements = new ArrayList<>();
        collect(root, kept, elements);
        elements.forEach(element -> ids.taken.add(element.id()));
        elements.forEach(ids::add);
        return ids;
    }

    private static void collect(Element element, Predicate<Element> kept, List<Element> out) {
        if (kept.test(element)) {
            if (element.hasAttr("id")) {
                out.add(element);
            }
            element.children().forEach(child -> collect(child, kept, out));
        }
    }

    private void add(Element element) {
        String id = element.id();
        if (id.isEmpty()) {
            return;
        }
        boolean again = first.putIfAbsent(id, element) != null;
        String name = again || !NAME.matcher(id).matches() ? free(name(id), again ? AGAIN : "-") : id;
        published.put(element, name);
        if (again) {
            repeated.putIfAbsent(id, element);
        }
    }

    private static String name(String id) {
        String name = NO_NAME.matcher(id).replaceAll("_");
        return NAME.matcher(name).matches() ? name : "_" + name;
    }

    private String free(String name, String separator) {
        String free;
        do {
            free = name + separator + counts.merge(name, 1, Integer::sum);
        } while (!taken.add(free));
        return free;
    }

    /** Returns the published id of an element; empty if it has none. */
    Optional<String> of(Element element) {
        return Optional.ofNullable(published.get(element));
    }

    /** Returns each id that is not unique, with the second element that has it, in the order of the document. */
    Map<String, Element> repeated() {
        return repeated;
    }

    /** Returns the element to which a reference leads. */
    Optional<Element> named(String id) {
        return Optional.ofNullable(first.get(id));
    }

    /** Returns the fragment that leads where {@code #id} did. */
    String fragment(String fragment) {
        return "#" + reference(fragment.substring(1));
    }

    /** Returns a value of CSS, or of an attribute, with its {@code url(#id)} renamed. */
    String urls(String value) {
        return replace(URL, value, match -> match.group(1) + reference(match.group(2)));
    }

    /** Returns a list of ids, as {@code aria-labelledby} has it. */
    String list(String value) {
        return replace(WORD, value, match -> reference(match.group()));
    }

    /** Returns a list of times, which may be events of elements; SVG Animations, section 2.5.2. */
    String events(String value) {
        return replace(EVENT, value, match -> match.group(1) + reference(match.group(2)));
    }

    /** Returns a selector that selects what it did: all elements that had an id. */
    String selector(String selector) {
        return replace(SELECTED, selector, match -> {
            String id = match.group(1);
            String again = ":is(#" + reference(id) + ",[id^=\"" + name(id) + AGAIN + "\"])";
            return repeated.containsKey(id) ? again : "#" + reference(id);
        });
    }

    private String reference(String id) {
        return named(id).flatMap(this::of).orElse(id);
    }

    private static String replace(Pattern pattern, String text, Function<Matcher, String> replacement) {
        Matcher matcher = pattern.matcher(text);
        return matcher.replaceAll(match -> Matcher.quoteReplacement(replacement.apply(matcher)));
    }
}

package dev.broadsheet.typesetter.css.selector;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** An element with precomputed data for selectors, so that matching never counts siblings. */
public final class Subject {

    private final Element element;
    private final @Nullable Subject parent;
    private final @Nullable Subject previous;
    private final Family family;
    private final String type;
    private final List<String> classes;
    private final String language;
    private final int ordinal;
    private final int index;
    private final int typeIndex;
    private final List<Subject> all;
    private final long bits;
    private final long bitsAbove;
    private @Nullable IdentityHashMap<SimpleSelector, Boolean> remembered;
    private int behind;
    private int siblings;
    private int siblingsOfType;

    private Subject(Element element, @Nullable Subject previous, Family family, int typeIndex, List<Subject> all) {
        this.all = all;
        ordinal = all.size();
        this.element = element;
        this.family = family;
        parent = family.parent;
        this.previous = previous;
        this.typeIndex = typeIndex;
        index = previous == null ? 1 : previous.index + 1;
        type = localName(element);
        classes = words(element.attr("class"));
        bits = SelectorFilter.bits(type, classes);
        bitsAbove = parent == null ? 0 : parent.bitsAbove | parent.bits;
        String own = element.hasAttr("lang") ? element.attr("lang") : element.attr("xml:lang");
        language = own.isEmpty() && parent != null ? parent.language : own.toLowerCase(Locale.ROOT);
    }

    /** The elements of a document, in document order. */
    public static List<Subject> of(Document document) {
        List<Subject> subjects = new ArrayList<>();
        Deque<Family> families = new ArrayDeque<>();
        families.push(new Family(null));
        document.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof Element element && !(node instanceof Document)) {
                    Subject subject = families.element().add(element, subjects);
                    subjects.add(subject);
                    families.push(new Family(subject));
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element && !(node instanceof Document)) {
                    families.pop().close();
                }
            }
        });
        families.pop().close();
        return subjects;
    }

    private static String localName(Element element) {
        String name = element.normalName();
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    static List<String> words(String text) {
        if (text.isBlank()) {
            return List.of();
        }
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) <= ' ') {
                if (i > start) {
                    words.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    /** Returns the position in document order, from 0. */
    public int ordinal() {
        return ordinal;
    }

    public Element element() {
        return element;
    }

    @Nullable
    public Subject parent() {
        return parent;
    }

    @Nullable
    Subject previous() {
        return previous;
    }

    /** Returns the local name in lower case. */
    public String type() {
        return type;
    }

    public String id() {
        return element.id();
    }

    public List<String> classes() {
        return classes;
    }

    /** Returns the bits of all ancestors; see {@link SelectorFilter}. */
    long bitsAbove() {
        return bitsAbove;
    }

    /** Returns the bits of the previous sibling; 0 if there is none. */
    long bitsBefore() {
        return previous == null ? 0 : previous.bits;
    }

    /** Returns the language tag in lower case; empty if unknown. */
    String language() {
        return language;
    }

    /** Returns the position among its siblings, from 1. */
    int index(boolean fromEnd, boolean ofType) {
        int fromStart = ofType ? typeIndex : index;
        return fromEnd ? (ofType ? siblingsOfType : siblings) - fromStart + 1 : fromStart;
    }

    /**
     * Returns the preceding siblings that match a compound, nearest last. Cached for all siblings, so that
     * {@code h2 ~ p} examines each sibling once.
     */
    List<Subject> earlier(Compound compound) {
        List<Subject> matching = family.matching(compound, index);
        int end = matching.size();
        while (end > 0 && matching.get(end - 1).index >= index) {
            end--;
        }
        return matching.subList(0, end);
    }

    /** Returns the cached result of a condition. */
    boolean remember(SimpleSelector condition, Predicate<Subject> answer) {
        IdentityHashMap<SimpleSelector, Boolean> answers = remembered;
        if (answers == null) {
            answers = new IdentityHashMap<>(2);
            remembered = answers;
        }
        Boolean known = answers.get(condition);
        if (known == null) {
            known = answer.test(this);
            answers.put(condition, known);
        }
        return known;
    }

    boolean anyDescendant(Predicate<Subject> test) {
        for (int i = ordinal + 1; i < behind; i++) {
            if (test.test(all.get(i))) {
                return true;
            }
        }
        return false;
    }

    boolean anyLater(Predicate<Subject> test) {
        return family.children.subList(index, family.children.size()).stream().anyMatch(test);
    }

    /** Whether it is an earlier sibling. */
    boolean precedes(Subject other) {
        return family == other.family && index < other.index;
    }

    /** Returns the position among the matching siblings, from 1; it must match itself. */
    int indexAmong(SimpleSelector.AnyOf counted, boolean fromEnd) {
        List<Subject> all = family.counted(counted);
        int place = Collections.binarySearch(all, this, Comparator.comparingInt((Subject one) -> one.index));
        return fromEnd ? all.size() - place : place + 1;
    }

    /** Whether it has neither elements nor text. */
    boolean empty() {
        for (Node child : element.childNodes()) {
            if (child instanceof Element
                    || (child instanceof TextNode text && !text.getWholeText().isEmpty())) {
                return false;
            }
        }
        return true;
    }

    /** The children of one element. */
    private static final class Family {

        private final @Nullable Subject parent;
        private final List<Subject> children = new ArrayList<>();
        private final Map<String, Integer> types = new HashMap<>();
        private final IdentityHashMap<Compound, Matching> matching = new IdentityHashMap<>(0);
        private final IdentityHashMap<SimpleSelector.AnyOf, List<Subject>> counted = new IdentityHashMap<>(0);

        Family(@Nullable Subject parent) {
            this.parent = parent;
        }

        List<Subject> counted(SimpleSelector.AnyOf condition) {
            return counted.computeIfAbsent(
                    condition, key -> children.stream().filter(key::matches).toList());
        }

        Subject add(Element element, List<Subject> all) {
            Subject last = children.isEmpty() ? null : children.get(children.size() - 1);
            int typeIndex = types.merge(localName(element), 1, Integer::sum);
            Subject subject = new Subject(element, last, this, typeIndex, all);
            children.add(subject);
            return subject;
        }

        void close() {
            if (parent != null) {
                parent.behind = parent.all.size();
            }
            for (Subject child : children) {
                child.siblings = children.size();
                child.siblingsOfType = types.getOrDefault(child.type, 1);
            }
        }

        /** Returns matching children, complete for those before an index. */
        List<Subject> matching(Compound compound, int before) {
            Matching known = matching.computeIfAbsent(compound, unused -> new Matching());
            for (; known.tested < before - 1; known.tested++) {
                Subject child = children.get(known.tested);
                if (compound.matches(child)) {
                    known.found.add(child);
                }
            }
            return known.found;
        }
    }

    /** The children that match a compound, as far as they have been examined. */
    private static final class Matching {
        private final List<Subject> found = new ArrayList<>();
        private int tested;
    }
}

package dev.broadsheet.document.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** An element of a draft, with its HTML attributes and with {@linkplain Traits traits} that are not attributes. */
public final class DraftElement extends DraftNode {

    /** Blocks, which are separated by a space in {@link #text()}. */
    private static final NameSet APART = NameSet.of(
            "address article aside blockquote br caption dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5"
                    + " h6 header hr li main math nav ol p pre section summary table tbody td tfoot th thead tr ul");

    private static final NameSet TEXT_BLOCKS =
            NameSet.of("p h1 h2 h3 h4 h5 h6 li dt dd td th caption figcaption summary a span em strong b i");

    /** The shared empty map; never modified. */
    private static final LinkedHashMap<String, String> NO_ATTRIBUTES = new LinkedHashMap<>();

    /** {@link #NO_ATTRIBUTES} for most elements. */
    private LinkedHashMap<String, String> attributes = NO_ATTRIBUTES;

    private final Traits traits;
    private String name;
    private @Nullable DraftNode first;
    private @Nullable DraftNode last;

    /** All descendants in document order, cached since most passes over a text need them; null after a change of the tree. */
    private DraftElement @Nullable [] within;

    /** A Bloom filter of the descendants' names: their {@linkplain #sign bits}. May contain names from before a renaming. */
    private long names;

    public DraftElement(String name) {
        this(name, new Traits());
    }

    /** @param name in lower case */
    public DraftElement(String name, Traits traits) {
        this.name = name;
        this.traits = traits;
    }

    public String name() {
        return name;
    }

    public boolean is(String wanted) {
        return name.equals(wanted);
    }

    /** Changes the element name; content and attributes stay. */
    public DraftElement rename(String another) {
        name = another;
        for (DraftElement around = parent; around != null; around = around.parent) {
            around.names |= sign(another);
        }
        return this;
    }

    /** Returns the bit of a name in {@link #names}. */
    private static long sign(String name) {
        return 1L << (name.hashCode() ^ (name.hashCode() >>> 6));
    }

    public Traits traits() {
        return traits;
    }

    /** Returns the value of an attribute; empty if there is none. */
    public String attribute(String attribute) {
        String value = attributes.isEmpty() ? null : attributes.get(attribute);
        return value == null ? "" : value;
    }

    public boolean hasAttribute(String attribute) {
        return !attributes.isEmpty() && attributes.containsKey(attribute);
    }

    public boolean hasAttributes() {
        return !attributes.isEmpty();
    }

    public DraftElement set(String attribute, String value) {
        if (attributes.isEmpty()) {
            attributes = new LinkedHashMap<>(4);
        }
        attributes.put(attribute, value);
        return this;
    }

    public DraftElement drop(String attribute) {
        attributes.remove(attribute);
        return this;
    }

    /** Returns an unmodifiable view of the attributes, in order; not to be iterated while they change. */
    public Map<String, String> attributes() {
        return attributes.isEmpty() ? Map.of() : Collections.unmodifiableMap(attributes);
    }

    /** Returns whether the element has an attribute of one of these names. */
    public boolean hasAnyAttribute(Set<String> names) {
        return !attributes.isEmpty() && !Collections.disjoint(attributes.keySet(), names);
    }

    /** Returns the id; empty if there is none. */
    public String id() {
        return attribute("id");
    }

    public Set<String> classes() {
        return ClassNames.in(attribute("class"));
    }

    /** Returns whether the element has a class, ignoring case. */
    public boolean hasClass(String wanted) {
        return ClassNames.has(attribute("class"), wanted);
    }

    public DraftElement addClass(String added) {
        if (attribute("class").isEmpty()) {
            return set("class", added);
        }
        Set<String> classes = classes();
        classes.add(added);
        return set("class", String.join(" ", classes));
    }

    public void dropClass(String dropped) {
        Set<String> classes = classes();
        classes.remove(dropped);
        if (classes.isEmpty()) {
            drop("class");
        } else {
            set("class", String.join(" ", classes));
        }
    }

    /** Returns whether the parent is an element that contains text, such as a paragraph or a table cell. */
    public boolean isInText() {
        return parent != null && TEXT_BLOCKS.contains(parent.name);
    }

    public boolean isEmpty() {
        return first == null;
    }

    public @Nullable DraftNode first() {
        return first;
    }

    public @Nullable DraftNode last() {
        return last;
    }

    public @Nullable DraftElement firstElement() {
        return elementFrom(first);
    }

    /** Returns the next sibling that is an element. */
    public @Nullable DraftElement nextElement() {
        return elementFrom(next);
    }

    private static @Nullable DraftElement elementFrom(@Nullable DraftNode from) {
        DraftNode node = from;
        while (node != null && !(node instanceof DraftElement)) {
            node = node.next;
        }
        return (DraftElement) node;
    }

    public @Nullable DraftElement lastElement() {
        DraftNode node = last;
        while (node != null && !(node instanceof DraftElement)) {
            node = node.previous;
        }
        return (DraftElement) node;
    }

    /** Returns a copy of the list of children. */
    public List<DraftNode> nodes() {
        List<DraftNode> nodes = new ArrayList<>();
        for (DraftNode node = first; node != null; node = node.next) {
            nodes.add(node);
        }
        return nodes;
    }

    /** Returns a copy of the list of children that are elements. */
    public List<DraftElement> elements() {
        List<DraftElement> elements = new ArrayList<>();
        for (DraftNode node = first; node != null; node = node.next) {
            if (node instanceof DraftElement element) {
                elements.add(element);
            }
        }
        return elements;
    }

    /** Returns all descendant elements in document order; later changes do not affect the list. */
    public List<DraftElement> descendants() {
        return Collections.unmodifiableList(Arrays.asList(all()));
    }

    /** Returns all descendant elements; an array, since some thirty passes visit each element of a text. */
    private DraftElement[] all() {
        DraftElement[] known = within;
        if (known == null) {
            List<DraftElement> found = new ArrayList<>();
            for (DraftNode node = first; node != null; node = following(node)) {
                if (node instanceof DraftElement element) {
                    found.add(element);
                }
            }
            known = found.toArray(DraftElement[]::new);
            // Only the root caches: each nested element would keep another copy of the same elements.
            within = parent == null ? known : null;
            names = 0;
            for (DraftElement element : known) {
                names |= sign(element.name);
            }
        }
        return known;
    }

    public List<DraftElement> descendants(String wanted) {
        DraftElement[] all = all();
        if ((names & sign(wanted)) == 0) {
            return List.of();
        }
        List<DraftElement> found = new ArrayList<>();
        for (DraftElement element : all) {
            if (element.name.equals(wanted)) {
                found.add(element);
            }
        }
        return found;
    }

    /** Returns the descendants of a name that match the predicate. */
    public List<DraftElement> descendants(String name, Predicate<DraftElement> wanted) {
        List<DraftElement> found = new ArrayList<>(descendants(name));
        found.removeIf(wanted.negate());
        return found;
    }

    /** Returns the descendants that have an attribute. */
    public List<DraftElement> having(String attribute) {
        return descendants(element -> element.hasAttribute(attribute));
    }

    /** Returns the descendants of a kind. */
    public List<DraftElement> ofKind(String kind) {
        return descendants(element -> element.traits.kind().equals(kind));
    }

    public List<DraftElement> descendants(Predicate<DraftElement> wanted) {
        List<DraftElement> found = new ArrayList<>();
        for (DraftElement element : all()) {
            if (wanted.test(element)) {
                found.add(element);
            }
        }
        return found;
    }

    /** Returns the next node of this subtree in document order, or null at its end. */
    private @Nullable DraftNode following(DraftNode node) {
        if (node instanceof DraftElement element && element.first != null) {
            return element.first;
        }
        DraftNode at = node;
        while (at != null && at != this && at.next == null) {
            at = at.parent;
        }
        return at == null || at == this ? null : at.next;
    }

    /** Returns the nearest element that matches the predicate, this one or an ancestor, or null. */
    public @Nullable DraftElement closest(Predicate<DraftElement> wanted) {
        DraftElement at = this;
        while (at != null && !wanted.test(at)) {
            at = at.parent;
        }
        return at;
    }

    /** Returns whether a child is visible text. */
    public boolean hasOwnText() {
        return nodes().stream().anyMatch(node -> node instanceof DraftText text && !text.isUnseen());
    }

    /** Returns the visible text, white space collapsed (except in {@code pre}) and trimmed. */
    public String text() {
        StringBuilder out = new StringBuilder();
        for (DraftNode node = first; node != null; node = following(node)) {
            if (node instanceof DraftElement element && APART.contains(element.name)) {
                DraftText.appendSpace(out);
            } else if (node instanceof DraftText text) {
                if (text.previous instanceof DraftElement before && APART.contains(before.name)) {
                    DraftText.appendSpace(out);
                }
                append(text, out);
            }
        }
        return out.toString().strip();
    }

    private static void append(DraftText text, StringBuilder out) {
        if (text.parent != null && text.parent.closest(around -> around.is("pre")) != null) {
            out.append(text.text());
        } else {
            text.appendCollapsed(out);
        }
    }

    public void append(DraftNode node) {
        insert(node, null);
    }

    public void prepend(DraftNode node) {
        insert(node, first);
    }

    /** Appends text, to the last child if that is text. */
    public void append(String text) {
        if (last instanceof DraftText before) {
            before.set(before.text() + text);
        } else {
            append(new DraftText(text));
        }
    }

    public void clear() {
        nodes().forEach(DraftNode::remove);
    }

    /** Replaces this element by its children. */
    public void unwrap() {
        nodes().forEach(this::before);
        remove();
    }

    void insert(DraftNode node, @Nullable DraftNode behind) {
        if (node == behind) {
            return;
        }
        node.remove();
        change();
        DraftNode before = behind == null ? last : behind.previous;
        node.parent = this;
        node.previous = before;
        node.next = behind;
        if (before == null) {
            first = node;
        } else {
            before.next = node;
        }
        if (behind == null) {
            last = node;
        } else {
            behind.previous = node;
        }
    }

    private void change() {
        for (DraftElement around = this; around != null; around = around.parent) {
            around.within = null;
        }
    }

    void release(DraftNode node) {
        change();
        if (node.previous == null) {
            first = node.next;
        } else {
            node.previous.next = node.next;
        }
        if (node.next == null) {
            last = node.previous;
        } else {
            node.next.previous = node.previous;
        }
        node.parent = null;
        node.previous = null;
        node.next = null;
    }
}

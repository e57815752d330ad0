package dev.broadsheet.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Links between a document and a glossary: the targets of the terms, which are linked at their first use, and for the glossary
 * itself the documents that use its terms.
 *
 * @param terms targets by the term in lower case
 * @param uses uses by the id of the term
 */
public record TermLinks(SortedMap<String, Target> terms, SortedMap<String, List<Use>> uses) {

    /** The links of a document without a glossary. */
    public static final TermLinks NONE = new TermLinks(Collections.emptySortedMap(), Collections.emptySortedMap());

    /** Elements in which terms are not linked: those without running text, and links. */
    private static final Set<String> APART = Set.of(
            "a", "abbr", "button", "cite", "code", "dfn", "figure", "kbd", "math", "pre", "samp", "summary", "svg",
            "var");

    public TermLinks {
        terms = Collections.unmodifiableSortedMap(new TreeMap<>(terms));
        uses = Collections.unmodifiableSortedMap(new TreeMap<>(uses));
    }

    /**
     * The target of a term.
     *
     * @param reference index among the references of the document
     * @param definition plain text
     * @param id of the link itself, as the target of the glossary's back link; empty for none
     */
    public record Target(int reference, String definition, String id) {}

    /**
     * A use of a term.
     *
     * @param reference index among the references of the glossary's document
     * @param title of the text that uses the term
     */
    public record Use(int reference, String title) {}

    /** Returns whether there are no links. */
    public boolean areNone() {
        return terms.isEmpty() && uses.isEmpty();
    }

    /** Returns whether terms are not linked in elements of this name. */
    static boolean isApart(String name) {
        return APART.contains(name);
    }

    /** Returns the links to the uses of a term. */
    List<Node> usesOf(String id) {
        List<Node> links = new ArrayList<>();
        for (Use use : uses.getOrDefault(id, List.of())) {
            Attributes attributes = Attributes.of(
                    new Attribute("href", "", use.reference(), false),
                    Attribute.of("class", GlossaryTerm.USE),
                    Attribute.of("aria-label", use.title()));
            links.add(new Text(" "));
            links.add(new Link(attributes, List.of(new Text("\u2191"))));
        }
        return links;
    }

    /**
     * Returns a text with links at the first uses of terms.
     *
     * @param used terms that are linked already; those that this text links are added
     */
    List<Node> in(Text text, Set<String> used) {
        List<Node> nodes = new ArrayList<>();
        String rest = text.text();
        Found next = first(rest, used);
        while (next != null) {
            Target target = Objects.requireNonNull(terms.get(next.term()));
            used.add(next.term());
            int end = next.at() + next.term().length();
            if (next.at() > 0) {
                nodes.add(new Text(rest.substring(0, next.at())));
            }
            nodes.add(link(rest.substring(next.at(), end), target));
            rest = rest.substring(end);
            next = first(rest, used);
        }
        if (!rest.isEmpty() || nodes.isEmpty()) {
            nodes.add(new Text(rest));
        }
        return nodes;
    }

    private static Link link(String words, Target target) {
        List<Attribute> others = List.of(
                new Attribute("href", "", target.reference(), false),
                Attribute.of("class", GlossaryTerm.LINK),
                Attribute.of("role", "doc-glossref"),
                Attribute.of("title", target.definition()));
        return new Link(new Attributes(target.id(), target.id(), "", others), List.of(new Text(words)));
    }

    private record Found(int at, String term) {}

    /** Returns the first unlinked term in a text, the longest of several that begin there, or null. */
    private @Nullable Found first(String text, Set<String> used) {
        String lower = lower(text);
        Found found = null;
        for (String term : terms.keySet()) {
            int at = used.contains(term) ? -1 : find(lower, term);
            boolean sooner = found == null
                    || at < found.at()
                    || (at == found.at() && term.length() > found.term().length());
            if (at >= 0 && sooner) {
                found = new Found(at, term);
            }
        }
        return found;
    }

    /** Returns a term as it is searched for: in lower case, character by character, so that offsets stay valid. */
    public static String lower(String text) {
        StringBuilder lower = new StringBuilder(text);
        for (int i = 0; i < lower.length(); i++) {
            lower.setCharAt(i, Character.toLowerCase(lower.charAt(i)));
        }
        return lower.toString();
    }

    /** Returns the offset of a term as a whole word, or -1. */
    private static int find(String text, String term) {
        for (int at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + 1)) {
            int end = at + term.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(text.codePointBefore(at));
            if (begins && (end == text.length() || !Character.isLetterOrDigit(text.codePointAt(end)))) {
                return at;
            }
        }
        return -1;
    }

    /** Links the terms while the decoder reads a document. */
    static final class Reading {

        private final TermLinks links;
        private final Set<String> used = new HashSet<>();
        private int apart;

        Reading(TermLinks links) {
            this.links = links;
        }

        void enter() {
            apart++;
        }

        void leave() {
            apart--;
        }

        Set<String> used() {
            return used;
        }

        void add(Node node, List<Node> nodes) {
            if (node instanceof Text text && apart == 0 && !links.terms.isEmpty()) {
                nodes.addAll(links.in(text, used));
            } else {
                nodes.add(node);
            }
        }
    }
}

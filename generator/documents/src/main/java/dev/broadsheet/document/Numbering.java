package dev.broadsheet.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The numbers that a document has as part of a larger work, such as the fourth chapter of a book, and the names of the targets
 * of its references there.
 *
 * @param prefix of the numbers of captions and equations, such as {@code 4-}; empty for none
 * @param before for each counter, such as {@link Inline#FIGURE}, its value at the start of the document
 * @param headings numbers of headings, such as {@code 4.2}, by their ids
 * @param names names of the targets by the index of the reference
 * @param terms links to and from a glossary
 * @param cited formatted citations and bibliographies
 */
public record Numbering(
        String prefix,
        SortedMap<String, Integer> before,
        SortedMap<String, String> headings,
        SortedMap<Integer, Name> names,
        TermLinks terms,
        CitedTexts cited) {

    /** The numbering of a document by itself: counters begin with 1, headings have no numbers. */
    public static final Numbering NONE = new Numbering("", Collections.emptySortedMap(), Collections.emptySortedMap());

    /**
     * The name of a target.
     *
     * @param words key of the words around the text; empty for the text alone
     * @param text a number or a title
     */
    public record Name(String words, String text) {}

    public Numbering(String prefix, SortedMap<String, Integer> before, SortedMap<String, String> headings) {
        this(prefix, before, headings, Collections.emptySortedMap(), TermLinks.NONE, CitedTexts.NONE);
    }

    public Numbering {
        before = Collections.unmodifiableSortedMap(new TreeMap<>(before));
        headings = Collections.unmodifiableSortedMap(new TreeMap<>(headings));
        names = Collections.unmodifiableSortedMap(new TreeMap<>(names));
    }

    public Numbering withNames(SortedMap<Integer, Name> given) {
        return new Numbering(prefix, before, headings, given, terms, cited);
    }

    public Numbering withTerms(TermLinks given) {
        return new Numbering(prefix, before, headings, names, given, cited);
    }

    public Numbering withCited(CitedTexts given) {
        return new Numbering(prefix, before, headings, names, terms, given);
    }

    /** Returns whether there are citations or bibliographies to fill in. */
    public boolean isCited() {
        return !cited.areNone();
    }

    public boolean isNone() {
        return prefix.isEmpty()
                && before.isEmpty()
                && headings.isEmpty()
                && names.isEmpty()
                && terms.areNone()
                && cited.areNone();
    }

    /**
     * Returns a number of the document as it is in the larger work.
     *
     * @param counted name of the counter, such as {@link Inline#FIGURE}
     * @param number in the document, from 1
     */
    public String of(String counted, int number) {
        return prefix + (number + before.getOrDefault(counted, 0));
    }

    /** Returns an inline element with the number or the target's name that it has in the larger work. */
    Inline in(Inline inline) {
        if (inline.variant().equals(Inline.SPOKEN)) {
            return spoken(inline);
        } else if (inline.variant().startsWith(Inline.COUNTED)) {
            String counted = inline.variant().substring(Inline.COUNTED.length());
            return with(inline, inline.variant(), renumbered(counted, PlainText.raw(inline.children())));
        }
        return inline.attributes()
                .find("href")
                .map(address -> names.get(address.reference()))
                .map(name -> with(inline, name.words(), name.text()))
                .orElse(inline);
    }

    private static Inline with(Inline inline, String variant, String text) {
        return new Inline(inline.kind(), variant, inline.name(), inline.attributes(), List.of(new Text(text)));
    }

    /** Returns a number of the document, perhaps in parentheses, as it is in the larger work. */
    private String renumbered(String counted, String number) {
        boolean bare = !number.startsWith("(");
        int own = Integer.parseInt(bare ? number : number.substring(1, number.length() - 1));
        return bare ? of(counted, own) : "(" + of(counted, own) + ")";
    }

    /** Renumbers a formula's text alternative, too, which names equations in the same order as the formula. */
    private Inline spoken(Inline formula) {
        List<Attribute> attributes = new ArrayList<>();
        formula.attributes().others().forEach(attribute -> {
            boolean words = attribute.name().equals("alttext");
            attributes.add(words ? Attribute.of("alttext", renumbered(attribute.value(), formula)) : attribute);
        });
        Attributes given = formula.attributes();
        return new Inline(
                formula.kind(),
                formula.variant(),
                formula.name(),
                new Attributes(given.id(), given.anchor(), given.position(), attributes),
                formula.children());
    }

    private String renumbered(String words, Inline formula) {
        StringBuilder out = new StringBuilder(words);
        int from = 0;
        for (String now : equations(formula.children())) {
            String written = original(now);
            int at = out.indexOf(written, from);
            if (at >= 0) {
                out.replace(at, at + written.length(), now);
                from = at + now.length();
            }
        }
        return out.toString();
    }

    /** Returns the numbers of equations in a formula, as they are in the larger work. */
    private static List<String> equations(List<Node> nodes) {
        List<String> found = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Inline inline && inline.variant().equals(Inline.COUNTED + Inline.EQUATION)) {
                found.add(PlainText.raw(inline.children()));
            } else if (node instanceof Element element) {
                found.addAll(equations(element.children()));
            }
        }
        return found;
    }

    /** Returns the number that an equation has in the document by itself. */
    private String original(String now) {
        boolean bare = !now.startsWith("(");
        String number = (bare ? now : now.substring(1, now.length() - 1)).substring(prefix.length());
        int own = Integer.parseInt(number) - before.getOrDefault(Inline.EQUATION, 0);
        return bare ? String.valueOf(own) : "(" + own + ")";
    }
}

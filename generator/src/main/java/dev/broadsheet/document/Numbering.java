package dev.broadsheet.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The numbers of a document where it is a part of something larger, such as the fourth chapter of a book, and what its
 * references call their targets there.
 *
 * @param prefix of the numbers of captions and equations, such as {@code 4-}; empty for none
 * @param before by what is counted, such as {@link Inline#FIGURE}: how many there are before those of the document
 * @param headings numbers of headings by their ids, such as {@code 4.2}
 * @param names by the index of a reference: what its target is called
 * @param terms what it has to do with a glossary
 * @param cited what fills the places of its citations
 */
public record Numbering(
        String prefix,
        SortedMap<String, Integer> before,
        SortedMap<String, String> headings,
        SortedMap<Integer, Name> names,
        TermLinks terms,
        CitedTexts cited) {

    /** Of a document by itself: captions begin with 1, headings have no numbers. */
    public static final Numbering NONE = new Numbering("", Collections.emptySortedMap(), Collections.emptySortedMap());

    /**
     * What a target is called.
     *
     * @param words key of the words that the text is put into; empty for the text by itself
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

    /** Whether places of citations or of a list of works are filled. */
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
     * The number of one of what is counted.
     *
     * @param counted such as {@link Inline#FIGURE}
     * @param number from 1, in the document
     */
    public String of(String counted, int number) {
        return prefix + (number + before.getOrDefault(counted, 0));
    }

    /** The same part of a line with the number or the name that it has here. */
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

    /** A number that may have parentheses, with what comes before it here. */
    private String renumbered(String counted, String number) {
        boolean bare = !number.startsWith("(");
        int own = Integer.parseInt(bare ? number : number.substring(1, number.length() - 1));
        return bare ? of(counted, own) : "(" + of(counted, own) + ")";
    }

    /** A formula that was put into words names the equations that it refers to there, too, in the same order. */
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

    /** The numbers of equations in a formula, as they are here. */
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

    /** What a number of an equation was in the document by itself. */
    private String original(String now) {
        boolean bare = !now.startsWith("(");
        String number = (bare ? now : now.substring(1, now.length() - 1)).substring(prefix.length());
        int own = Integer.parseInt(number) - before.getOrDefault(Inline.EQUATION, 0);
        return bare ? String.valueOf(own) : "(" + own + ")";
    }
}
